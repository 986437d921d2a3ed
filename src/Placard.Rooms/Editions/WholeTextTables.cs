using Placard.Rooms.Votes;

namespace Placard.Rooms.Editions;

/// <summary>The tables of all texts and of their words.</summary>
internal static class WholeTextTables
{
    private static readonly string[] Languages = [.. Language.All.Select(l => l.Code)];

    public static WholeTable Texts { get; } =
        new(
            "texts",
            "All texts",
            "Every text that the edition has words of, one a row: draft, revised draft and adopted text are one text.",
            Table<OpenEdition>.Of(
                edition => edition.Texts.All,
                new("symbol", "Symbol it is cited by: the adopted text’s, else the draft’s", (_, t) => t.Symbol),
                new("body", "Code of the body whose text it is", (_, t) => t.Body?.Code) { Words = VoteListTable.Codes },
                new("session", "Session or year that the symbol names", (_, t) => t.Session),
                new("date", "Day of adoption, else of issue", (_, t) => t.Date),
                new("title", "Title, in English where there is an English wording", (_, t) => t.Title),
                new("documents", "Documents it passed through, with blanks between | and |", (_, t) => string.Join(" | ", t.Documents)),
                new(
                    "languages",
                    "Languages in which the edition has its words (ISO 639-1)",
                    (_, t) => string.Join(' ', t.Wordings.Select(w => w.Language.Code).Distinct())
                )
            ),
            Read
        )
        {
            Key = ["symbol"],
        };

    public static WholeTable Paragraphs { get; } =
        new(
            "paragraphs",
            "All paragraphs",
            "The words of every text in every language, a paragraph a row, without footnotes. It is long.",
            Table<OpenEdition>.OfGroups(
                edition => Language.All.SelectMany(edition.Texts.ReadAll),
                [
                    new Column<OpenEdition, StructuredText>("symbol", "Symbol of the document", (_, t) => t.Symbol),
                    new("language", "Language (ISO 639-1)", (_, t) => t.Language.Code) { Words = Languages },
                ],
                (_, text) => text.Paragraphs.Index(),
                new Column<OpenEdition, (int Index, Paragraph Item)>("place", "Place in the text, from 1", (_, p) => p.Index + 1),
                new("address", "How the paragraph is cited: PP5, OP12 (b)", (_, p) => p.Item.Address.ToString()),
                new("kind", "heading, formula, preambular, operative, annexed or closing", (_, p) => p.Item.Kind.ToWord())
                {
                    Words = VoteListTable.WordsOf<ParagraphKind>(kind => kind.ToWord()),
                },
                new("depth", "0, or how deep a sub-paragraph stands", (_, p) => p.Item.Depth),
                new("number", "Number as printed", (_, p) => p.Item.Number),
                new("opening", "Opening phrase or operative verb", (_, p) => p.Item.Opening),
                new("words", "Words of the paragraph, the opening included", (_, p) => p.Item.Text)
            ),
            Read
        )
        {
            Key = ["symbol", "language", "place"],
        };

    private static IReadOnlyList<SourceDescription> Read(OpenEdition edition) => edition.SourcesOf(HeldThing.Texts);
}
