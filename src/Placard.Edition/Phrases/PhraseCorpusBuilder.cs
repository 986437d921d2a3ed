using System.Globalization;
using Placard.Edition.Reading;
using Placard.Record.Texts.Phrases;
using Placard.Record.Voices;

namespace Placard.Edition.Phrases;

/// <summary>Puts a corpus together from the texts or speeches of an edition.</summary>
internal sealed class PhraseCorpusBuilder(PhraseCorpusKind kind, Language language)
{
    private readonly PhraseIndexBuilder _index = new();
    private readonly List<string> _documents = [];
    private readonly List<int> _placeOf = [];
    private readonly List<string> _places = [];
    private readonly Dictionary<string, int> _placeNumbers = [];

    public static PhraseCorpusContent OfTexts(IEnumerable<StructuredText> texts, PhraseCorpusKind kind, Language language)
    {
        var builder = new PhraseCorpusBuilder(kind, language);
        foreach (var text in texts.OrderBy(t => t.Date.IsKnown ? 0 : 1).ThenBy(t => t.Date).ThenBy(t => t.Symbol))
            builder.Add(text);
        return builder.Build();
    }

    public static PhraseCorpusContent OfSpeeches(IEnumerable<Speech> speeches)
    {
        var builder = new PhraseCorpusBuilder(PhraseCorpusKind.Speeches, Language.English);
        foreach (var speech in speeches)
            builder.Add(speech);
        return builder.Build();
    }

    /// <summary>Puts a corpus together from statements in meetings: the name of the meeting, the place in it, and the words.</summary>
    public static PhraseCorpusContent OfVoices(IEnumerable<(string Meeting, string Ordinal, string Words)> voices, Language language)
    {
        var builder = new PhraseCorpusBuilder(PhraseCorpusKind.Voices, language);
        foreach (var (meeting, ordinal, words) in voices)
        {
            builder.Begin(meeting, ordinal);
            foreach (var passage in VoicePassages.Of(words))
                builder.Add(passage, default);
        }
        return builder.Build();
    }

    private void Add(StructuredText text)
    {
        Begin(text.Date.ToString(), text.Symbol.ToString());
        if (kind == PhraseCorpusKind.Texts)
        {
            Add(text.Title, default);
            foreach (var (at, paragraph) in text.Paragraphs.Index())
            {
                // A body that the lexicon does not know is named at the beginning.
                var onlyNames = at == 0 ? paragraph.Kind == ParagraphKind.Formula : paragraph.OnlyNamesBody;
                if (paragraph.IsAgreedText && !onlyNames)
                    Add(paragraph.Text, new PassagePlace(paragraph.Address, 0));
            }
            return;
        }
        foreach (var paragraph in text.Paragraphs)
        {
            foreach (var (at, note) in paragraph.Footnotes.Index())
                Add(note.Text, new PassagePlace(paragraph.Address, at + 1));
        }
    }

    private void Add(Speech speech)
    {
        Begin(
            speech.Year.ToString(CultureInfo.InvariantCulture),
            speech.Session.ToString(CultureInfo.InvariantCulture),
            speech.State.ToString()
        );
        foreach (var passage in SpeechPassages.Of(speech.Text))
            Add(passage, default);
    }

    private void Begin(params ReadOnlySpan<string?> parts)
    {
        _documents.Add(string.Join('\t', parts));
        _index.BeginDocument();
    }

    private void Add(string text, PassagePlace place)
    {
        if (text.Length == 0)
            return;
        _index.AddPassage(text);
        var stored = place.Stored;
        if (!_placeNumbers.TryGetValue(stored, out var number))
        {
            _placeNumbers.Add(stored, number = _places.Count);
            _places.Add(stored);
        }
        _placeOf.Add(number);
    }

    private PhraseCorpusContent Build() => new(kind, language, _index.Build(), [.. _documents], [.. _places], _placeOf.ToArray());
}

/// <summary>What the file of a corpus holds.</summary>
/// <param name="Kind">What the passages are.</param>
/// <param name="Language">The language.</param>
/// <param name="Arrays">The index.</param>
/// <param name="Documents">A line a document: date and symbol, or year, session and state, or meeting and ordinal, with tabs between
/// them.</param>
/// <param name="Places">A line a place in a text, as <see cref="PassagePlace"/> is stored.</param>
/// <param name="PlaceOf">For each passage which of the places.</param>
internal sealed record PhraseCorpusContent(
    PhraseCorpusKind Kind,
    Language Language,
    PhraseArrays Arrays,
    string[] Documents,
    string[] Places,
    ReadOnlyMemory<int> PlaceOf
);
