namespace Placard.Record.Texts.Phrases;

/// <summary>The words of a corpus, in order of their characters, so that words beginning alike have numbers in a row. Numbers begin at
/// 1.</summary>
public sealed class PhraseVocabulary
{
    private readonly ReadOnlyMemory<char> _letters;
    private readonly ReadOnlyMemory<int> _ends;

    internal PhraseVocabulary(ReadOnlyMemory<char> letters, ReadOnlyMemory<int> ends)
    {
        _letters = letters;
        _ends = ends;
    }

    /// <summary>How many words there are.</summary>
    public int Count => _ends.Length - 1;

    /// <summary>The word of a number.</summary>
    public ReadOnlySpan<char> this[int word] => _letters.Span[_ends.Span[word - 1].._ends.Span[word]];

    /// <summary>The number of a folded word; -1 where the corpus has not got it.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var at = LowerBound(folded);
        return at <= Count && this[at].SequenceEqual(folded) ? at : PhraseIndex.Unknown;
    }

    /// <summary>The numbers of all words that begin so: from one to before the other.</summary>
    public (int From, int To) BeginningWith(ReadOnlySpan<char> folded)
    {
        var from = LowerBound(folded);
        var (low, high) = (from, Count + 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].StartsWith(folded))
                low = middle + 1;
            else
                high = middle;
        }
        return (from, low);
    }

    private int LowerBound(ReadOnlySpan<char> folded)
    {
        var letters = _letters.Span;
        var ends = _ends.Span;
        var (low, high) = (1, ends.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (letters[ends[middle - 1]..ends[middle]].SequenceCompareTo(folded) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
