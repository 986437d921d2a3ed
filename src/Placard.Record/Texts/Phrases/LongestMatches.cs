namespace Placard.Record.Texts.Phrases;

/// <summary>Finds for each word of a draft the longest phrase from there on that a corpus has.</summary>
public static class LongestMatches
{
    /// <summary>For each word of a draft the longest phrase of the corpus that begins there.</summary>
    /// <param name="index">The corpus.</param>
    /// <param name="draft">The words of the draft, as <see cref="PhraseIndex.WordsOf"/> gives them; a word unknown ends every phrase, and
    /// so ends a paragraph.</param>
    /// <param name="without">Documents whose phrases do not count, such as the draft's own; null for none.</param>
    /// <returns>One match a word, in order. The ends never go back from one to the next.</returns>
    public static PhraseMatch[] Of(PhraseIndex index, ReadOnlySpan<int> draft, IReadOnlySet<int>? without = null)
    {
        if (without is { Count: 0 })
            without = null;
        var matches = new PhraseMatch[draft.Length];
        var end = 0; // of the paragraph; looked for once in each, since they may be long
        for (var i = 0; i < draft.Length; i++)
        {
            if (i >= end)
                end = draft[i..].IndexOf(PhraseIndex.Unknown) is >= 0 and var left ? i + left : draft.Length;
            matches[i] = At(index, draft[..Math.Max(end, i + 1)], i, without);
        }
        return matches;
    }

    /// <summary>For each word of a draft the longest of the phrases that cover it, the first of equals; of length 0 where none
    /// does.</summary>
    /// <param name="matches">What <see cref="Of"/> gives.</param>
    public static PhraseMatch[] Around(ReadOnlySpan<PhraseMatch> matches)
    {
        var around = new PhraseMatch[matches.Length];
        var waiting = new LinkedList<PhraseMatch>();
        for (var i = 0; i < matches.Length; i++)
        {
            // One that ends no later and is shorter will never be the longest; ends only grow.
            while (waiting.Last is { } last && last.Value.Length < matches[i].Length)
                waiting.RemoveLast();
            waiting.AddLast(matches[i]);
            while (waiting.First is { } first && first.Value.End <= i)
                waiting.RemoveFirst();
            around[i] = waiting.First?.Value ?? new PhraseMatch(i, 0, default);
        }
        return around;
    }

    private static PhraseMatch At(PhraseIndex index, ReadOnlySpan<int> draft, int start, IReadOnlySet<int>? without)
    {
        var arrays = index.Arrays;
        var tokens = arrays.Tokens.Span;
        var suffixes = arrays.Suffixes.Span;
        var starts = arrays.WordSuffixes.Span;
        var rest = draft[start..];
        if (rest[0] <= 0 || rest[0] > index.Vocabulary.Count)
            return new PhraseMatch(start, 0, default);
        var all = new PhraseInterval(starts[rest[0]], starts[rest[0] + 1]);
        var (low, high) = (all.From, all.To);
        var (alikeBelow, alikeAbove) = (1, 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var known = Math.Min(alikeBelow, alikeAbove);
            var here = tokens[(suffixes[middle] + known)..];
            var alike = known + here.CommonPrefixLength(rest[known..]);
            if (alike < rest.Length && (alike - known >= here.Length || here[alike - known] < rest[alike]))
                (low, alikeBelow) = (middle + 1, alike);
            else
                (high, alikeAbove) = (middle, alike);
        }
        // The phrases most alike are on either side of where this one would stand.
        var (before, after) = (Nearest(index, rest, low - 1, -1, all, without), Nearest(index, rest, low, 1, all, without));
        var length = Math.Max(before.Length, after.Length);
        return new PhraseMatch(
            start,
            length,
            length == 0 ? default : Around(index, rest[..length], all, before.Length == length ? before.At : after.At)
        );
    }

    /// <summary>All uses of words of which one use is known: long phrases have few, which lie close about it.</summary>
    private static PhraseInterval Around(PhraseIndex index, ReadOnlySpan<int> words, PhraseInterval all, int known)
    {
        var (from, step) = (known, 1);
        while (from > all.From && Has(index, words, from - 1))
        {
            from = Math.Max(all.From, from - step);
            step *= 2;
            if (!Has(index, words, from))
                break;
        }
        var (to, stride) = (known + 1, 1);
        while (to < all.To && Has(index, words, to))
        {
            to = Math.Min(all.To, to + stride);
            stride *= 2;
            if (to < all.To && !Has(index, words, to))
                break;
        }
        return index.Within(new PhraseInterval(from, to), words, 1);
    }

    private static bool Has(PhraseIndex index, ReadOnlySpan<int> words, int rank) =>
        index.Arrays.Tokens.Span[index.Arrays.Suffixes.Span[rank]..].StartsWith(words);

    private static (int Length, int At) Nearest(
        PhraseIndex index,
        ReadOnlySpan<int> rest,
        int at,
        int step,
        PhraseInterval all,
        IReadOnlySet<int>? without
    )
    {
        var suffixes = index.Arrays.Suffixes.Span;
        for (; at >= all.From && at < all.To; at += step)
        {
            if (without is null || !without.Contains(index.UseAt(suffixes[at]).Document))
                return (index.Arrays.Tokens.Span[suffixes[at]..].CommonPrefixLength(rest), at);
        }
        return (0, at);
    }
}
