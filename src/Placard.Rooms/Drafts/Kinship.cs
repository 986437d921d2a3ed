using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Placard.Edition.Phrases;
using Placard.Record.Texts.Families;

namespace Placard.Rooms.Drafts;

/// <summary>Who descends from whom among the texts of an edition. Made when first asked for, and kept as long as the edition is open. Safe
/// to use from many threads.</summary>
public sealed partial class Kinship
{
    private const int MostCorpora = 12;

    private readonly OpenEdition _edition;
    private readonly PhraseCorpus _corpus;
    private readonly ConcurrentDictionary<int, PredecessorAnswer> _predecessors = [];

    private Kinship(OpenEdition edition, PhraseCorpus corpus)
    {
        (_edition, _corpus) = (edition, corpus);
        CorpusText[] held = [.. Enumerable.Range(0, corpus.Index.Documents).Select(TextAt)];
        Search = new PredecessorSearch(
            new PredecessorFinder(corpus.Index, held, p => corpus.PlaceOf(p).IsTitle),
            held,
            edition.Votes.All.Where(IsOfAdoptedText).Select(v => new DecidedText(v.Symbol, v.Body, v.Date, v.Title))
        );
    }

    /// <summary>The search for predecessors.</summary>
    public PredecessorSearch Search { get; }

    /// <summary>The kinship of a corpus.</summary>
    public static Kinship Of(OpenEdition edition, PhraseCorpus corpus) =>
        edition.Keep(e => new Memo<PhraseCorpus, Kinship>(MostCorpora, c => new Kinship(e, c))).Get(corpus);

    /// <summary>The text from which a document descends.</summary>
    public PredecessorAnswer PredecessorOf(int document) =>
        _predecessors.GetOrAdd(document, d => Search.Of(Sought(d), Own(d), Own(_edition.Texts.Find(_corpus.SymbolOf(d)))));

    /// <summary>A document of the corpus as a text whose predecessor is sought.</summary>
    public SoughtPredecessor Sought(int document)
    {
        var symbol = _corpus.SymbolOf(document);
        var text = _edition.Texts.Find(symbol);
        var cited = _edition.Texts.Read(symbol, _corpus.Language) is { } words ? CitedText.In(words, text?.Body) : [];
        return new SoughtPredecessor(WordsOf(document), text?.Title ?? "", cited, text?.Body, _corpus.DateOf(document));
    }

    /// <summary>A draft as a text whose predecessor is sought.</summary>
    public SoughtPredecessor Sought(StructuredText draft, IEnumerable<Paragraph> paragraphs, Body? body) =>
        new(
            [.. paragraphs.SelectMany(p => _corpus.Index.WordsOf(p.Text).Append(PredecessorFinder.ParagraphEnd))],
            NumberToCome().Replace(draft.Title, ""),
            CitedText.In(draft, body),
            body,
            draft.Date
        );

    /// <summary>The symbols of the documents that a text went through.</summary>
    public static HashSet<DocumentSymbol> Own(TextEntry? text) => text is null ? [] : [.. text.Documents.Append(text.Symbol)];

    /// <summary>The words of a document, its title aside, an unknown one between two paragraphs.</summary>
    public int[] WordsOf(int document)
    {
        var words = new List<int>();
        var (from, to) = _corpus.Index.PassagesOf(document);
        for (var passage = from; passage < to; passage++)
        {
            if (_corpus.PlaceOf(passage).IsTitle)
                continue;
            words.AddRange(_corpus.Index.PassageWords(passage));
            words.Add(PredecessorFinder.ParagraphEnd);
        }
        return [.. words];
    }

    private HashSet<int> Own(int document) =>
        _edition.Texts.Find(_corpus.SymbolOf(document)) is { } text
            ? [.. text.Documents.Select(_corpus.Find).Where(d => d >= 0), document]
            : [document];

    private CorpusText TextAt(int document)
    {
        var symbol = _corpus.SymbolOf(document);
        var text = _edition.Texts.Find(symbol);
        return new CorpusText(text?.Symbol ?? symbol, text?.Body, _corpus.DateOf(document), text?.Title ?? "");
    }

    private static bool IsOfAdoptedText(VoteEvent vote) =>
        vote.Kind == VoteKind.WholeText
        && vote.Symbol.Form is DocumentForm.Resolution
        && vote.Outcome is Outcome.Adopted or Outcome.AdoptedWithoutVote or Outcome.Unknown;

    // A draft of the Council is headed "61/… Title", before it has a number.
    [GeneratedRegex(@"^\s*(?:S-|ES-)?[0-9]+/\s*(?:\[?(?:…|\.{2,}|_+|-+)\]?|[0-9]+\.?)\s+")]
    private static partial Regex NumberToCome();
}
