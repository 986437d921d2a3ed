namespace Placard.Rooms.Phrases;

/// <summary>What an edition holds in a language, worked out once: the ground of every share, and of every "first".</summary>
internal sealed class HeldTexts
{
    private const int MostLanguages = 12;

    private readonly Dictionary<DocumentSymbol, (Body? Body, string Key)?> _familyOf;

    private HeldTexts(IReadOnlyList<TextEntry> texts)
    {
        Bodies =
        [
            .. texts
                .GroupBy(t => t.Body)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key?.Code, StringComparer.Ordinal)
                .Select(g =>
                {
                    // As everywhere, a text without a title does not say until when its body is in the edition.
                    var dated = g.Where(t => t.Date.IsKnown && t.Title.Length > 0).OrderBy(t => t.Date).ThenBy(t => t.Symbol).ToArray();
                    return new BodyHeld(
                        g.Key,
                        g.Count(),
                        dated.FirstOrDefault()?.Session ?? "",
                        dated.FirstOrDefault()?.Date ?? default,
                        dated.LastOrDefault()?.Date ?? default
                    );
                }),
        ];
        ByBody = Bodies.GroupBy(b => b.Body?.Name ?? "other").ToDictionary(b => b.Key, b => (int?)b.Sum(h => h.Texts));
        Years = texts.Where(t => t.Date.IsKnown).GroupBy(t => t.Date.Year).ToDictionary(y => y.Key, y => y.Count());
        _familyOf = texts.ToDictionary(t => t.Symbol, Named);
        Families = texts
            .Select(t => (Key: FamilyOf(t), Text: t))
            .Where(pair => pair.Key is not null)
            .GroupBy(pair => pair.Key!.Value, pair => pair.Text)
            .ToDictionary(
                f => f.Key,
                f => (IReadOnlyList<TextEntry>)[.. f.OrderBy(t => t.Date.IsKnown ? 0 : 1).ThenBy(t => t.Date).ThenBy(t => t.Symbol)]
            );
    }

    public IReadOnlyList<BodyHeld> Bodies { get; }

    public IReadOnlyDictionary<string, int?> ByBody { get; }

    /// <summary>What there is of a body.</summary>
    public BodyHeld? Of(Body? body) => Bodies.FirstOrDefault(b => b.Body == body);

    public IReadOnlyDictionary<int, int> Years { get; }

    /// <summary>The texts of each family, earliest first.</summary>
    public IReadOnlyDictionary<(Body? Body, string Key), IReadOnlyList<TextEntry>> Families { get; }

    public static HeldTexts Of(OpenEdition edition, Language language) =>
        edition
            .Keep(e => new Memo<Language, HeldTexts>(
                MostLanguages,
                l => new HeldTexts([.. e.Texts.All.Where(t => t.Wordings.Any(w => w.Language == l))])
            ))
            .Get(language);

    /// <summary>The family of a text: its body, and its title without years and sessions. Null where the title says nothing.</summary>
    public (Body? Body, string Key)? FamilyOf(TextEntry text) => _familyOf.GetValueOrDefault(text.Symbol);

    private static (Body? Body, string Key)? Named(TextEntry text) =>
        TitleKey.Of(text.Title) is { Length: > 0 } key ? (text.Body, key) : null;
}
