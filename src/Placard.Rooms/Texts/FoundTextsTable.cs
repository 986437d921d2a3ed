namespace Placard.Rooms.Texts;

/// <summary>What a search found as a table: a passage a row.</summary>
internal static class FoundTextsTable
{
    private const int MostRows = 5000;

    public static Table<FoundTexts> OfTexts { get; } =
        Table<FoundTexts>
            .Of(
                Rows,
                new("symbol", "Symbol of the document", (_, row) => row.Text.Symbol),
                new("date", "Day of adoption, as exactly as known", (_, row) => row.Text.Date),
                new("body", "Code of the body", (_, row) => row.Text.Text?.Body?.Code),
                new("session", "Session of the body", (_, row) => row.Text.Session),
                new("title", "Title of the text", (_, row) => row.Text.Text?.Title),
                new("paragraph", "Address of the paragraph, by which it is cited", (_, row) => row.Passage.Label),
                new("words", "Words of the paragraph, shortened around the match", (_, row) => row.Passage.Words)
            )
            .When(found => found.IsAsked && !found.Query.InSpeeches);

    public static Table<FoundTexts> OfSpeeches { get; } =
        Table<FoundTexts>
            .Of(
                Rows,
                new("state", "ISO 3166 code of the state that spoke", (_, row) => row.Text.Speaker?.Code.ToString()),
                new("session", "Session of the General Assembly", (_, row) => row.Text.Session),
                new("year", "Year of the speech", (_, row) => row.Text.Date),
                new("words", "Words of the passage, shortened around the match", (_, row) => row.Passage.Words)
            )
            .When(found => found is { IsAsked: true, Query.InSpeeches: true });

    private static IEnumerable<(FoundText Text, FoundPassage Passage)> Rows(FoundTexts found) =>
        found.All.SelectMany(text => found.Read(text, MostRows).Select(passage => (text, passage))).Take(MostRows);
}
