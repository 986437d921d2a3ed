namespace Placard.Rooms.Coverage;

/// <summary>A row for each body and year.</summary>
internal static class CoverageTable
{
    public static Table<EditionCoverage> Columns { get; } =
        Table<EditionCoverage>.Of(
            coverage => coverage.Years,
            new("body", "Code of the body", (_, y) => y.Body.Code),
            new("year", "Year", (_, y) => y.Year),
            new("known", "Resolutions known to exist, by the numbers of those held; the year may have more", (_, y) => y.Known),
            new("decided", "Of those, how many have their adoption or vote in the edition", (_, y) => y.Decided),
            new("worded", "Of those, how many have their text", (_, y) => y.Worded),
            new("roll_calls", "Roll calls whose ballots measures use, of any kind of proposal", (_, y) => y.RollCalls),
            new("in_doubt", "Votes on which sources differ, or whose record contains an error", (_, y) => y.InDoubt),
            new("texts", "Texts of any kind", (_, y) => y.Texts),
            new("languages", "Texts by language, such as en:40 fr:12", (_, y) => LanguagesOf(y)),
            new("last_usable", "Day of the last vote that can be used", (_, y) => y.LastUsable)
        );

    public static string LanguagesOf(YearCoverage year) =>
        string.Join(' ', year.ByLanguage.OrderBy(l => l.Key).Select(l => $"{l.Key.Code}:{Numbers.Plain(l.Value)}"));
}
