using System.Runtime.InteropServices;

namespace Placard.Record.Texts.Comparison.Duplicates;

/// <summary>Puts sets that are the same together, because the same sentence stands in hundreds of texts and need be compared but
/// once.</summary>
internal static class SameSets
{
    /// <summary>For each set its group, -1 for an empty one; for each group its sets.</summary>
    public static (int[] GroupOf, int[][] Members) Of(IReadOnlyList<int[]> sets)
    {
        var groups = new Dictionary<int[], int>(new Content());
        var groupOf = new int[sets.Count];
        var sizes = new List<int>();
        for (var i = 0; i < groupOf.Length; i++)
        {
            if (sets[i].Length == 0)
            {
                groupOf[i] = -1;
                continue;
            }
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, sets[i], out var known);
            if (!known)
            {
                group = sizes.Count;
                sizes.Add(0);
            }
            groupOf[i] = group;
            sizes[group]++;
        }
        int[][] members = [.. sizes.Select(size => new int[size])];
        for (var i = groupOf.Length - 1; i >= 0; i--)
        {
            if (groupOf[i] >= 0)
                members[groupOf[i]][--CollectionsMarshal.AsSpan(sizes)[groupOf[i]]] = i;
        }
        return (groupOf, members);
    }

    private sealed class Content : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] set)
        {
            var hash = new HashCode();
            hash.AddBytes(MemoryMarshal.AsBytes(set.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
