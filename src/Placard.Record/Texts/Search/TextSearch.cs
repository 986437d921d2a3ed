using Placard.Record.Texts.Phrases;

namespace Placard.Record.Texts.Search;

/// <summary>Searches a corpus: which passages hold what a query asks for, and how well.</summary>
/// <remarks>Exact: a passage is found if and only if it holds every clause. It is scored by BM25 (S. Robertson, H. Zaragoza, <i>The
/// Probabilistic Relevance Framework</i>, 2009)
/// over passages, the rarity of a term told from its uses.</remarks>
public sealed class TextSearch
{
    private const double Saturation = 1.2;
    private const double Lengths = 0.75;

    private readonly PhraseIndex _index;
    private readonly (TermMatcher[] Any, bool IsExcluded, double Weight)[] _clauses;
    private readonly double _averageLength;

    /// <summary>Makes ready to search.</summary>
    /// <param name="index">The corpus.</param>
    /// <param name="query">What for.</param>
    /// <param name="stems">The stems of the corpus, where words stand for all words of their English stem; null where they stand for
    /// themselves.</param>
    public TextSearch(PhraseIndex index, TextQuery query, Stems? stems = null)
    {
        _index = index;
        _averageLength = Math.Max(1.0, index.Words / (double)Math.Max(1, index.Passages));
        _clauses =
        [
            .. query.Clauses.Select(clause =>
            {
                TermMatcher[] any = [.. clause.Any.Select(t => TermMatcher.Of(index, t, stems))];
                return (any, clause.IsExcluded, Math.Log(1 + index.Passages / (1.0 + any.Sum(t => t.Uses))));
            }),
        ];
    }

    /// <summary>The passages that hold what is asked for, in the order of the corpus.</summary>
    /// <param name="isWanted">Which passages count at all; asked only of those that may hold the words.</param>
    public IReadOnlyList<PassageHit> Find(Func<int, bool> isWanted)
    {
        var candidates = new bool[_index.Passages];
        foreach (var term in _clauses.Where(c => !c.IsExcluded).MinBy(c => c.Any.Sum(t => t.Uses)).Any)
            term.MarkPassages(candidates);
        var found = new List<PassageHit>();
        for (var passage = 0; passage < candidates.Length; passage++)
        {
            if (candidates[passage] && isWanted(passage) && Score(_index.PassageWords(passage), null) is > 0 and var score)
                found.Add(new PassageHit(passage, score));
        }
        return found;
    }

    /// <summary>The words in a passage that were asked for, in order, those that overlap joined.</summary>
    public IReadOnlyList<WordRange> MarksIn(int passage)
    {
        var marks = new List<WordRange>();
        Score(_index.PassageWords(passage), marks);
        marks.Sort((a, b) => a.Word.CompareTo(b.Word));
        var joined = new List<WordRange>();
        foreach (var mark in marks)
        {
            if (joined.Count > 0 && joined[^1].Overlaps(mark))
                joined[^1] = new WordRange(joined[^1].Word, Math.Max(joined[^1].Length, mark.Word + mark.Length - joined[^1].Word));
            else
                joined.Add(mark);
        }
        return joined;
    }

    // 0 where a clause does not hold.
    private double Score(ReadOnlySpan<int> words, List<WordRange>? marks)
    {
        var score = 0.0;
        foreach (var (any, isExcluded, weight) in _clauses)
        {
            var times = 0;
            foreach (var term in any)
                times += term.Match(words, isExcluded ? null : marks);
            if (times > 0 == isExcluded)
                return 0;
            if (!isExcluded)
                score += weight * times * (Saturation + 1) / (times + Saturation * (1 - Lengths + Lengths * words.Length / _averageLength));
        }
        return score;
    }
}

/// <summary>A passage that holds what was asked for.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">How well it answers, to be compared with other passages of one search.</param>
public readonly record struct PassageHit(int Passage, double Score);
