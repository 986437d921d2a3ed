namespace Placard.Record.Texts.Comparison.Duplicates;

/// <summary>A paragraph nearly the same as another.</summary>
/// <param name="Paragraph">Its place in the list that was given.</param>
/// <param name="Likeness">The shingles that both have, as a share of those that either has (Jaccard).</param>
public readonly record struct NearDuplicate(int Paragraph, double Likeness);

/// <summary>Finds among many paragraphs all that are nearly the same: exactly those whose likeness reaches the least that is
/// asked.</summary>
/// <remarks>See <c>docs/measures/near-duplicates.md</c>.</remarks>
public sealed class NearDuplicates
{
    private readonly int[] _groupOf;
    private readonly int[][] _members;
    private readonly List<(int Group, double Likeness)>[] _near;

    private NearDuplicates(int[] groupOf, int[][] members, List<(int Group, double Likeness)>[] near) =>
        (_groupOf, _members, _near) = (groupOf, members, near);

    /// <summary>How many pairs of paragraphs are near-duplicates.</summary>
    public long Pairs =>
        Enumerable
            .Range(0, _members.Length)
            .Sum(g =>
                (long)_members[g].Length * (_members[g].Length - 1) + _near[g].Sum(n => (long)_members[g].Length * _members[n.Group].Length)
            ) / 2;

    /// <summary>Finds all pairs.</summary>
    /// <param name="paragraphs">The paragraphs as sets of shingles.</param>
    /// <param name="least">The least likeness, above 0 and at most 1.</param>
    public static NearDuplicates Among(ShingleSets paragraphs, double least = 0.8)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(least, 1);
        var (groupOf, members) = SameSets.Of(paragraphs.Sets);
        var near = SimilarSets.Join([.. members.Select(m => paragraphs.Sets[m[0]])], paragraphs.Shingles, least);
        return new NearDuplicates(groupOf, members, near);
    }

    /// <summary>The near-duplicates of a paragraph, in order of place; itself not among them.</summary>
    public IReadOnlyList<NearDuplicate> Of(int paragraph)
    {
        if (_groupOf[paragraph] is not (>= 0 and var group))
            return [];
        return
        [
            .. _members[group]
                .Where(m => m != paragraph)
                .Select(m => new NearDuplicate(m, 1))
                .Concat(_near[group].SelectMany(n => _members[n.Group].Select(m => new NearDuplicate(m, n.Likeness))))
                .OrderBy(d => d.Paragraph),
        ];
    }
}
