namespace Placard.Rooms.Access;

/// <summary>A list of organisations, as a terminal shows it.</summary>
internal static class OrganisationListText
{
    private const int NameWidth = 70;

    public static void Write(OrganisationList list, TextWriter output)
    {
        var shown = list.All.Take(list.Query.Most).ToList();
        CommandOutput.WriteTable(
            output,
            ["deferrals", "years", "standing", "last session", "organisation"],
            shown.Select(o =>
                (IReadOnlyList<string>)
                    [
                        Numbers.Plain(o.Deferrals),
                        AccessWords.Years(o),
                        AccessWords.Standing(o),
                        o.Organisation.LastSession.Iso() ?? "",
                        Quotes.Shortened(o.Name, NameWidth),
                    ]
            )
        );
        var more = shown.Count < list.All.Count ? $", the first {shown.Count} shown (--most for more)" : "";
        output.WriteLine($"{Plurals.Plain(list.All.Count, "organisation")}{more}; {AccessWords.Window(list.First, list.Last)}.");
    }
}
