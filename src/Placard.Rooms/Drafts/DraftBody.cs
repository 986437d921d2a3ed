namespace Placard.Rooms.Drafts;

/// <summary>Tells the body that a draft is before: from who speaks in it, else from its symbol.</summary>
internal static class DraftBody
{
    private static readonly (string Start, Body Body)[] Symbols =
    [
        ("A/HRC/", Body.HumanRightsCouncil),
        ("E/CN.4/", Body.CommissionOnHumanRights),
        ("A/", Body.GeneralAssembly),
        ("S/", Body.SecurityCouncil),
        ("E/", Body.EconomicAndSocialCouncil),
    ];

    public static Body? Of(StructuredText draft)
    {
        foreach (var formula in draft.Paragraphs.Where(p => p.Kind == ParagraphKind.Formula).Take(3))
        {
            if (Body.All.FirstOrDefault(b => formula.Text.Contains(b.Name, StringComparison.OrdinalIgnoreCase)) is { } body)
                return body;
        }
        var symbol = draft.Symbol.ToString();
        return Symbols.FirstOrDefault(s => symbol.StartsWith(s.Start, StringComparison.OrdinalIgnoreCase)).Body;
    }
}
