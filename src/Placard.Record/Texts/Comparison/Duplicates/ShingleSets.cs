using System.Runtime.InteropServices;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Comparison.Duplicates;

/// <summary>Paragraphs as sets of shingles: every run of three words that a paragraph has, numbered. A shorter paragraph is one
/// shingle.</summary>
public sealed class ShingleSets
{
    private const int Words = 3;

    private ShingleSets(int[][] sets, int shingles) => (Sets, Shingles) = (sets, shingles);

    /// <summary>For each paragraph its shingles, sorted, none twice; empty where it has no word.</summary>
    public IReadOnlyList<int[]> Sets { get; }

    /// <summary>How many different shingles there are; they are numbered from 0.</summary>
    public int Shingles { get; }

    /// <summary>The shingles of paragraphs. Case, accents and marks do not count.</summary>
    public static ShingleSets Of(IReadOnlyList<string> paragraphs)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var shingles = new Dictionary<UInt128, int>();
        var sets = new int[paragraphs.Count][];
        var set = new List<int>();
        for (var i = 0; i < sets.Length; i++)
        {
            set.Clear();
            var reader = new TokenReader(paragraphs[i]);
            UInt128 run = 0;
            var read = 0;
            for (; reader.Read(); read++)
            {
                ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(known, reader.Folded, out var isKnown);
                if (!isKnown)
                    word = words.Count;
                // Three numbers of 42 bits: exact, so that no two runs are taken for one.
                run = (run << 42 | (uint)word) & ((UInt128)1 << Words * 42) - 1;
                if (read >= Words - 1)
                    set.Add(NumberOf(run));
            }
            if (read is > 0 and < Words)
                set.Add(NumberOf(run));
            set.Sort();
            sets[i] = Distinct(set);
        }
        return new ShingleSets(sets, shingles.Count);

        int NumberOf(UInt128 run)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(shingles, run, out var isKnown);
            if (!isKnown)
                number = shingles.Count - 1;
            return number;
        }
    }

    private static int[] Distinct(List<int> sorted)
    {
        var distinct = new int[sorted.Count];
        var count = 0;
        foreach (var number in sorted)
        {
            if (count == 0 || distinct[count - 1] != number)
                distinct[count++] = number;
        }
        return distinct[..count];
    }
}
