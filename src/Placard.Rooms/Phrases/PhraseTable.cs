namespace Placard.Rooms.Phrases;

/// <summary>Every use of a phrase, footnotes last and marked as such.</summary>
internal static class PhraseTable
{
    public static Table<PhraseLookup> Columns { get; } =
        Table<PhraseLookup>.Of(
            Rows,
            new("symbol", "Symbol of the text", (_, row) => row.Text.Symbol),
            new("date", "Date of the text; empty where not known", (_, row) => row.Text.Date),
            new("body", "Code of the body; empty for others", (_, row) => row.Text.Body),
            new("title", "Title of the text", (_, row) => row.Text.Title),
            new("document", "Symbol of the document with this use", (_, row) => row.Use.Symbol),
            new("paragraph", "Address of the paragraph, or title", (_, row) => row.Use.Paragraph),
            new("in", "text or footnote", (_, row) => row.Place),
            new("snippet", "The words around it; empty after the first 500 uses", (_, row) => row.Use.Snippet)
        );

    private static IEnumerable<(PhraseTextJson Text, UseJson Use, string Place)> Rows(PhraseLookup lookup)
    {
        var answer = PhraseJsonMaker.Of(lookup);
        return answer
            .Texts.SelectMany(t => t.Uses.Select(u => (t, u, "text")))
            .Concat(answer.Footnotes.Texts.SelectMany(t => t.Uses.Select(u => (t, u, "footnote"))));
    }
}
