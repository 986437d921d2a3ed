namespace Placard.Record.Texts.Comparison;

/// <summary>Finds which paragraphs of two texts belong together: first one to one over the whole of both texts, so that what moved is found
/// wherever it went,
/// then what was split and merged.</summary>
internal static class Alignment
{
    /// <summary>The paragraphs that belong together, by position; those of neither side are not named.</summary>
    public static IReadOnlyList<AlignedParagraphs> Of(
        IReadOnlyList<Paragraph> old,
        IReadOnlyList<Paragraph> @new,
        CancellationToken cancellation
    )
    {
        var (a, b, weights) = WordBag.Of(old, @new);
        var likely = CandidatePairs.Of(a, b, weights, cancellation);
        var pairs = PairMatching.Of(likely, a.Length, b.Length, cancellation).Select(p => new AlignedParagraphs(p.Old, 1, p.New, 1));
        return SplitsAndMerges.Join(pairs, a, b, weights, cancellation);
    }
}

/// <summary>Paragraphs that belong together: so many of the old text from a position on, and so many of the new.</summary>
internal readonly record struct AlignedParagraphs(int Old, int OldCount, int New, int NewCount);
