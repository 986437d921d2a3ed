namespace Placard.Rooms.Drafts;

/// <summary>A text that the edition holds, checked as a draft is.</summary>
internal static class HeldDraft
{
    /// <summary>The words of a symbol, in English where there is an English wording; null where the edition has none.</summary>
    public static StructuredText? Of(OpenEdition edition, DocumentSymbol symbol)
    {
        if (edition.Texts.Find(symbol) is not { Wordings: [_, ..] } text)
            return null;
        var (document, language) = text.Wordings.OrderBy(w => w.Document == symbol ? 0 : 1).ThenBy(w => w.Language == Language.English ? 0 : 1).First();
        return edition.Texts.Read(document, language);
    }
}
