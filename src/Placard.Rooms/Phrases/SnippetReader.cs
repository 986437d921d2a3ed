using Placard.Edition.Phrases;
using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Phrases;

/// <summary>Reads the words around uses from the edition. Uses of one document in a row cost one reading.</summary>
public sealed class SnippetReader(OpenEdition edition, Language language, int words = 1)
{
    private StructuredText? _text;

    /// <summary>Reads the words around uses of a phrase.</summary>
    public SnippetReader(OpenEdition edition, PhraseQuery asked)
        : this(edition, asked.Language, asked.Folded.Count(c => c == ' ') + 1) { }

    /// <summary>The words around a use in a text.</summary>
    public Snippet Of(PlacedUse use) => Snippet.Of(PassageOf(use.Document, use.Place), use.Word, words);

    /// <summary>A passage of a document; empty where the edition has not got it.</summary>
    public string PassageOf(DocumentSymbol document, PassagePlace place)
    {
        if (_text is null || _text.Symbol != document)
            _text = edition.Texts.Read(document, language);
        var passage =
            place.IsTitle ? _text?.Title
            : _text?.At(place.Address) is not { } paragraph ? null
            : place.Footnote == 0 ? paragraph.Text
            : paragraph.Footnotes.ElementAtOrDefault(place.Footnote - 1)?.Text;
        return passage ?? "";
    }

    /// <summary>The words around the first use in a speech.</summary>
    public Snippet Of(SpokenUse use)
    {
        var passages = edition.Texts.ReadSpeech(use.State, use.Session) is { } speech ? SpeechPassages.Of(speech.Text) : [];
        return use.Passage < passages.Count ? Snippet.Of(passages[use.Passage], use.Word, words) : default;
    }
}
