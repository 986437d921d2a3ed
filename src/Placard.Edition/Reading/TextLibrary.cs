namespace Placard.Edition.Reading;

/// <summary>The texts of an edition: a list in memory, the words read from the file when asked for. Safe to use from many
/// threads.</summary>
public sealed class TextLibrary
{
    private readonly Dictionary<DocumentSymbol, TextEntry> _byDocument;
    private readonly TextQueries _reading;

    internal TextLibrary(TextQueries reading)
    {
        _reading = reading;
        All = reading.Entries();
        _byDocument = All.SelectMany(t => t.Documents.Select(d => (d, t))).ToDictionary(pair => pair.d, pair => pair.t);
    }

    /// <summary>All texts, in order of symbol.</summary>
    public IReadOnlyList<TextEntry> All { get; }

    /// <summary>The text that passed through a document; null where the edition has none. A revision that is not known leads to its draft's
    /// text.</summary>
    public TextEntry? Find(DocumentSymbol document) =>
        _byDocument.GetValueOrDefault(document) ?? _byDocument.GetValueOrDefault(document.WithoutRevision);

    /// <summary>The words of a document in a language; null where the edition has not got them.</summary>
    /// <exception cref="EditionException">The file is damaged.</exception>
    public StructuredText? Read(DocumentSymbol document, Language language) => _reading.Read(document, language);

    /// <summary>Where the words of a document in a language were read; null where the edition has not got them.</summary>
    /// <exception cref="EditionException">The file is damaged.</exception>
    public Origin? OriginOf(DocumentSymbol document, Language language) => _reading.OriginOf(document, language);

    /// <summary>The words of every document in a language, in order of text and document, read one after the other.</summary>
    /// <exception cref="EditionException">The file is damaged, or another edition has taken its place.</exception>
    public IEnumerable<StructuredText> ReadAll(Language language) => _reading.ReadAll(language);

    /// <summary>What a state said in the General Debate of a session; null where the edition has not got it.</summary>
    /// <exception cref="EditionException">The file is damaged.</exception>
    public Speech? ReadSpeech(StateCode state, int session) => _reading.ReadSpeech(state, session);

    /// <summary>Every speech of the General Debate, in order of session and state, read one after the other.</summary>
    /// <exception cref="EditionException">The file is damaged, or another edition has taken its place.</exception>
    public IEnumerable<Speech> ReadSpeeches() => _reading.ReadSpeeches();
}
