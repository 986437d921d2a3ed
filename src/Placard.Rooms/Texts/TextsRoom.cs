namespace Placard.Rooms.Texts;

/// <summary>The words of resolutions and speeches: to read, in every language held, and to search.</summary>
public sealed class TextsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(TextsJsonContext.Readable);
        room.Follows(SubjectKind.Symbol, SymbolSubjects.Find, SymbolSubjects.Nearest);
        room.Happens(SubjectKind.Symbol, "Texts", TextHappenings.Of);
        var elsewhere = room.Shared.WordsElsewhere;
        room.CommandGroup("texts", "Resolutions and speeches: search their words, read one.");
        room.View(
                Addresses.Texts,
                "texts search",
                "Paragraphs that contain words, \"exact phrases\", begin*, NEAR(a b, 5), a OR b, NOT without."
            )
            .Asks(SearchQuery.Parameters)
            .Gives((edition, query) => FoundTexts.Of(edition, query, elsewhere))
            .Costly(query => query.Words.Length > 0)
            .RestsOn(query => query.Reach)
            .Page<FoundTextsPage>(
                found => found.What + (found.Query.Words.Length == 0 ? "" : $": {found.Query.Words}"),
                _ => "The words of resolutions in six languages, and of speeches in the General Debate, searched paragraph by paragraph."
            )
            .Json(FoundTextsJson.Of)
            .ForAssistants("search_texts", HeldThing.Texts, HeldThing.Speeches)
            .Table(FoundTextsTable.OfTexts, FoundTextsTable.OfSpeeches)
            .Feed(FoundTextsText.Feed, found => found.IsAsked)
            .Plain(FoundTextsText.Write)
            .InMenu(MenuGroup.Record, "Texts")
            .Example("?q=oil")
            .Example("?q=oil&corpus=speeches");
        room.View(Addresses.Texts + "/{**symbol}", "texts show", "One text by its symbol or a draft's, paragraph by paragraph.")
            .Asks(TextDocumentQuery.Parameters)
            .Gives(TextDocument.Of)
            .Elsewhere(TextDocument.AddressOf)
            .Page<TextDocumentPage>(
                text => $"{text.Words.Symbol}{(text.Title.Length > 0 ? ": " + text.Title : "")}",
                text => $"The words of {text.Words.Symbol} in {text.Words.Language.Name}, paragraph by paragraph."
            )
            .About(text => text.Text.Documents.Select(d => new Subject(SubjectKind.Symbol, d.ToString())))
            .Json(TextDocumentJson.Of)
            .ForAssistants("show_text", HeldThing.Texts)
            .File(PageForm.Text, TextDocumentText.WritePlain)
            .File(PageForm.Xml, TextDocumentText.WriteXml)
            .Plain(TextDocumentText.Write)
            .Example("/texts/A/HRC/RES/99/1")
            .Example("/texts/A/HRC/RES/99/1?lang=ar");
    }
}
