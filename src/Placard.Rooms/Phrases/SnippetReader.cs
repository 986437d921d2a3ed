using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Phrases;

/// <summary>Reads the words around uses from the edition. Uses of one document in a row cost one reading.</summary>
public sealed class SnippetReader(OpenEdition edition, PhraseQuery asked)
{
    private readonly int _length = asked.Folded.Count(c => c == ' ') + 1;
    private StructuredText? _text;

    /// <summary>The words around a use in a text.</summary>
    public Snippet Of(PlacedUse use)
    {
        if (_text is null || _text.Symbol != use.Document)
            _text = edition.Texts.Read(use.Document, asked.Language);
        var passage =
            use.Place.IsTitle ? _text?.Title
            : _text?.At(use.Place.Address) is not { } paragraph ? null
            : use.Place.Footnote == 0 ? paragraph.Text
            : paragraph.Footnotes.ElementAtOrDefault(use.Place.Footnote - 1)?.Text;
        return Snippet.Of(passage ?? "", use.Word, _length);
    }

    /// <summary>The words around the first use in a speech.</summary>
    public Snippet Of(SpokenUse use)
    {
        var passages = edition.Texts.ReadSpeech(use.State, use.Session) is { } speech ? SpeechPassages.Of(speech.Text) : [];
        return use.Passage < passages.Count ? Snippet.Of(passages[use.Passage], use.Word, _length) : default;
    }
}
