using Placard.Edition.Phrases;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Phrases;
using Placard.Record.Texts.Tokens;

namespace Placard.Rooms.Drafts;

/// <summary>Tells of every word of a draft where the longest passage around it was agreed before.</summary>
internal sealed class ProvenanceReader(
    PhraseCorpus corpus,
    Body? body,
    Func<int, Body?> bodyOf,
    IReadOnlySet<int> own,
    IReadOnlySet<int> family
)
{
    // Fewer words than these stand together by chance.
    internal const int LeastPassage = 4;

    // A passage in more places than this is everybody's; whose is not looked up.
    private const int MostLookedAt = 50_000;

    public IReadOnlyList<ParagraphProvenance> Read(IReadOnlyList<Paragraph> paragraphs)
    {
        var tokens = paragraphs.Select(p => Token.Of(p.Text)).ToArray();
        var words = new List<int>();
        foreach (var paragraph in tokens)
        {
            foreach (var token in paragraph)
                words.Add(corpus.Index.Vocabulary.Find(token.Folded));
            words.Add(PhraseIndex.Unknown);
        }
        var around = LongestMatches.Around(LongestMatches.Of(corpus.Index, words.ToArray(), own));
        var known = new Dictionary<(int, int), (WordOrigin, AgreedPlace?, AgreedPlace?)>();
        var read = new List<ParagraphProvenance>();
        var at = 0;
        foreach (var (i, paragraph) in paragraphs.Index())
        {
            read.Add(new ParagraphProvenance(paragraph, RunsOf(paragraph, tokens[i], around.AsSpan(at, tokens[i].Count), known)));
            at += tokens[i].Count + 1;
        }
        return read;
    }

    private List<ProvenanceRun> RunsOf(
        Paragraph paragraph,
        IReadOnlyList<Token> tokens,
        ReadOnlySpan<PhraseMatch> around,
        Dictionary<(int, int), (WordOrigin, AgreedPlace?, AgreedPlace?)> known
    )
    {
        var runs = new List<ProvenanceRun>();
        var least = Math.Min(LeastPassage, tokens.Count);
        for (var i = 0; i < tokens.Count; )
        {
            var match = around[i];
            var isAgreed = match.Length >= least;
            var end = i + 1;
            while (
                end < tokens.Count
                && (isAgreed ? around[end].Start == match.Start && around[end].Length == match.Length : around[end].Length < least)
            )
                end++;
            if (isAgreed)
            {
                if (!known.TryGetValue((match.Uses.From, match.Length), out var told))
                    known.Add(
                        (match.Uses.From, match.Length),
                        told = (
                            OriginOf(match.Uses),
                            PlaceOf(corpus.Index.First(match.Uses, own)),
                            PlaceOf(corpus.Index.Last(match.Uses, own))
                        )
                    );
                runs.Add(Run(tokens, i, end, told.Item1, match.Length, told.Item2, told.Item3));
            }
            else
            {
                var last = tokens[end - 1];
                var isUpdate =
                    Figures.IsUpdate("", paragraph.Text[tokens[i].Start..(last.Start + last.Length)], "")
                    || Enumerable.Range(i, end - i).All(t => IsFigure(tokens[t]));
                runs.Add(Run(tokens, i, end, isUpdate ? WordOrigin.Update : WordOrigin.New, 0, null, null));
            }
            i = end;
        }
        return runs;
    }

    private static bool IsFigure(Token token) =>
        Figures.IsFigure(token.Folded) || token.Folded is "of" or "and" or "a" or "l" or "res" or "hrc";

    private static ProvenanceRun Run(
        IReadOnlyList<Token> tokens,
        int from,
        int to,
        WordOrigin origin,
        int passage,
        AgreedPlace? earliest,
        AgreedPlace? latest
    ) =>
        new(
            tokens[from].Start,
            tokens[to - 1].Start + tokens[to - 1].Length - tokens[from].Start,
            to - from,
            origin,
            passage,
            earliest,
            latest
        );

    private WordOrigin OriginOf(PhraseInterval uses)
    {
        if (uses.Count > MostLookedAt)
            return family.Count > 0 ? WordOrigin.Family : WordOrigin.Body;
        var documents = corpus.Index.DocumentsOf(uses);
        if (documents.Any(family.Contains))
            return WordOrigin.Family;
        return documents.Any(d => !own.Contains(d) && bodyOf(d) == body && body is not null) ? WordOrigin.Body : WordOrigin.Elsewhere;
    }

    private AgreedPlace? PlaceOf(PhraseUse? use) =>
        use is { } at
            ? new AgreedPlace(corpus.SymbolOf(at.Document), corpus.PlaceOf(at.Passage).Address, corpus.DateOf(at.Document))
            : null;
}
