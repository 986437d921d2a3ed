using System.Collections.Concurrent;
using Placard.Edition.Phrases;
using Placard.Record.Texts.Families;
using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Drafts;

/// <summary>Who descends from whom among the texts of an edition. Made when first asked for, and kept as long as the edition is open. Safe
/// to use from many threads.</summary>
public sealed class Kinship
{
    // Less than this in common is a neighbour, not an ancestor.
    private const double LeastShared = 0.35;

    private const int MostCorpora = 12;

    private readonly OpenEdition _edition;
    private readonly PhraseCorpus _corpus;
    private readonly ConcurrentDictionary<int, int> _predecessors = [];

    private Kinship(OpenEdition edition, PhraseCorpus corpus)
    {
        (_edition, _corpus) = (edition, corpus);
        var held = Enumerable
            .Range(0, corpus.Index.Documents)
            .Select(d => (Symbol: corpus.SymbolOf(d), Date: corpus.DateOf(d)))
            .Select(d => new CorpusText(d.Symbol, edition.Texts.Find(d.Symbol)?.Body, d.Date));
        Finder = new PredecessorFinder(corpus.Index, [.. held], p => corpus.PlaceOf(p).IsTitle);
    }

    /// <summary>The finder of predecessors.</summary>
    public PredecessorFinder Finder { get; }

    /// <summary>The kinship of a corpus.</summary>
    public static Kinship Of(OpenEdition edition, PhraseCorpus corpus) =>
        edition.Keep(e => new Memo<PhraseCorpus, Kinship>(MostCorpora, c => new Kinship(e, c))).Get(corpus);

    /// <summary>The document from which another descends; -1 where none is near enough.</summary>
    public int PredecessorOf(int document) =>
        _predecessors.GetOrAdd(
            document,
            d =>
            {
                var date = _corpus.DateOf(d);
                if (!date.IsKnown)
                    return -1;
                var body = _edition.Texts.Find(_corpus.SymbolOf(d))?.Body;
                return Finder.PredecessorAmong(Finder.RelativesOf(WordsOf(d), body, date)) is { } before && before.Shared >= LeastShared
                    ? before.Document
                    : -1;
            }
        );

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
            words.Add(PhraseIndex.Unknown);
        }
        return [.. words];
    }
}
