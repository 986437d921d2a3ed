namespace Placard.Record.Texts.Families;

/// <summary>How much a relative must have in common with a draft before it is called its predecessor.</summary>
/// <remarks>The figures are those of <c>docs/measures/predecessor.md</c>, chosen on one half of the texts and measured on the
/// other.</remarks>
internal sealed class PredecessorFloor
{
    /// <summary>From here on two titles are the same but for a word.</summary>
    public const double SameTitle = 0.9;

    /// <summary>From here on two titles speak of one subject.</summary>
    public const double LikeTitle = 0.6;

    /// <summary>From here on a later text that the draft names is the same series under a changed title.</summary>
    public const double ChangedTitle = 0.85;

    /// <summary>As much of a draft as a predecessor under another title has.</summary>
    public const double MuchContained = 0.6;

    // A text of so few words shares its formulas with others by chance.
    private const int ShortText = 45;

    private readonly bool _isShort;

    public PredecessorFloor(ReadOnlySpan<int> words)
    {
        var counted = words.Length - words.Count(PredecessorFinder.ParagraphEnd);
        _isShort = counted < ShortText;
    }

    public bool IsReached(RelatedText relative, double? likeness)
    {
        if (_isShort)
            return (relative.IsCited && relative.Contained >= 0.5) || (likeness >= SameTitle && relative.Contained >= 0.3);
        var least = (relative.IsCited, likeness) switch
        {
            (true, null) => 0.3,
            (true, >= SameTitle) => 0.03,
            (true, >= LikeTitle) => 0.1,
            (true, _) => 0.35,
            (false, null) => 0.8,
            (false, >= SameTitle) => 0.08,
            (false, >= LikeTitle) => MuchContained,
            _ => double.PositiveInfinity,
        };
        return relative.Contained >= least;
    }
}
