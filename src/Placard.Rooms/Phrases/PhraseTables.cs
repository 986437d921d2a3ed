namespace Placard.Rooms.Phrases;

/// <summary>The tables of this room.</summary>
internal static class PhraseTables
{
    /// <summary>A row a use, footnotes last and marked as such.</summary>
    public static CsvTable Uses(PhraseAnswer answer) => new(
        ["symbol", "date", "body", "title", "document", "paragraph", "in", "snippet"],
        answer.Texts.SelectMany(t => Rows(t, "text")).Concat(answer.Footnotes.Texts.SelectMany(t => Rows(t, "footnote"))));

    private static IEnumerable<IReadOnlyList<string?>> Rows(PhraseTextAnswer text, string where) =>
        text.Uses.Select(u => (IReadOnlyList<string?>)[text.Symbol, text.Date, text.Body, text.Title, u.Symbol, u.Paragraph, where, u.Snippet]);
}
