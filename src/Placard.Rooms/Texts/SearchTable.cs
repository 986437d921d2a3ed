namespace Placard.Rooms.Texts;

/// <summary>What a search found as a table: a passage a row.</summary>
internal static class SearchTable
{
    private const int MostRows = 5000;

    private static readonly string[] OfTexts = ["symbol", "date", "body", "session", "title", "paragraph", "words"];
    private static readonly string[] OfSpeeches = ["state", "session", "year", "words"];

    public static CsvTable Of(OpenEdition edition, SearchAsked asked, FoundTexts found) => new(asked.InSpeeches ? OfSpeeches : OfTexts, Rows(edition, asked, found).Take(MostRows));

    private static IEnumerable<IReadOnlyList<string?>> Rows(OpenEdition edition, SearchAsked asked, FoundTexts found)
    {
        var reader = new PassageReader(edition, asked, found);
        foreach (var text in found.All)
        {
            foreach (var passage in reader.Read(text, MostRows))
            {
                yield return asked.InSpeeches
                    ? [text.Speaker?.Code.ToString(), text.Session, text.Date.ToString(), passage.Words]
                    : [text.Symbol.ToString(), text.Date.ToString(), text.Text?.Body?.Code, text.Session, text.Text?.Title, passage.Label, passage.Words];
            }
        }
    }
}
