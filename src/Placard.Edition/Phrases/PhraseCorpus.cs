using System.Globalization;
using Placard.Record.Texts.Phrases;

namespace Placard.Edition.Phrases;

/// <summary>The phrases of one corpus of an edition, and where each stands. Documents are in order of date, then symbol; those without a
/// date come last. Safe to use from many threads.</summary>
public sealed class PhraseCorpus
{
    private readonly string[] _documents;
    private readonly PassagePlace[] _places;
    private readonly ReadOnlyMemory<int> _placeOf;
    private readonly Lazy<Dictionary<DocumentSymbol, int>> _bySymbol;
    private readonly Lazy<(DocumentSymbol Symbol, PartialDate Date)[]> _texts;
    private readonly Lazy<(StateCode State, int Session, int Year)[]> _speeches;
    private readonly Lazy<SortedDictionary<int, int>> _speechesByYear;

    internal PhraseCorpus(Language language, PhraseIndex index, string[] documents, string[] places, ReadOnlyMemory<int> placeOf)
    {
        if (documents.Length != index.Documents || placeOf.Length != index.Passages)
            throw new FormatException("The numbers of documents and passages differ.");
        Language = language;
        Index = index;
        _documents = documents;
        _places = Array.ConvertAll(places, PassagePlace.Read);
        _placeOf = placeOf;
        _texts = new(() => Array.ConvertAll(_documents, d => ReadText(d.Split('\t'))));
        _speeches = new(() => Array.ConvertAll(_documents, d => ReadSpeech(d.Split('\t'))));
        _speechesByYear = new(() => new(_speeches.Value.GroupBy(s => s.Year).ToDictionary(y => y.Key, y => y.Count())));
        _bySymbol = new(() => Enumerable.Range(0, _documents.Length).ToDictionary(SymbolOf));
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The phrases.</summary>
    public PhraseIndex Index { get; }

    /// <summary>The symbol of a document of texts or footnotes.</summary>
    public DocumentSymbol SymbolOf(int document) => _texts.Value[document].Symbol;

    /// <summary>The date of a document of texts or footnotes; the default where it is not known.</summary>
    public PartialDate DateOf(int document) => _texts.Value[document].Date;

    /// <summary>The document of a symbol; -1 where the corpus has not got it.</summary>
    public int Find(DocumentSymbol symbol) => _bySymbol.Value.GetValueOrDefault(symbol, -1);

    /// <summary>Whose speech a document of speeches is, and when.</summary>
    public (StateCode State, int Session, int Year) SpeechOf(int document) => _speeches.Value[document];

    /// <summary>Which statement of which meeting a document of voices is.</summary>
    public (string Meeting, int Ordinal) VoiceOf(int document) =>
        _documents[document].Split('\t') is [var meeting, var ordinal]
            ? (meeting, Number(ordinal))
            : throw new FormatException($"“{_documents[document]}” is no statement in a meeting.");

    /// <summary>How many speeches there are of each year, earliest first.</summary>
    public IReadOnlyDictionary<int, int> SpeechesByYear => _speechesByYear.Value;

    /// <summary>Where in its text a passage stands; the default for a passage of a speech or a statement.</summary>
    public PassagePlace PlaceOf(int passage) => _places[_placeOf.Span[passage]];

    private static (DocumentSymbol, PartialDate) ReadText(string[] parts) =>
        (DocumentSymbol.Parse(parts[1]), parts[0].Length > 0 ? PartialDate.Parse(parts[0]) : default);

    private static (StateCode, int, int) ReadSpeech(string[] parts) => (StateCode.Parse(parts[2]), Number(parts[1]), Number(parts[0]));

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
