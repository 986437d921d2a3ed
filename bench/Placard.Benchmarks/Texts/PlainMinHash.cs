namespace Placard.Benchmarks.Texts;

/// <summary>MinHash as the textbook has it: for each set the least of 128 random hashes of its members; of two sets the share of places in
/// which these agree is their likeness, about.</summary>
internal static class PlainMinHash
{
    public const int Hashes = 128;
    public const int Bands = 16;

    // The first prime beyond the numbers of 32 bits.
    private const ulong Prime = 4_294_967_311;

    public static ulong[][] Signatures(IReadOnlyList<int[]> sets)
    {
        var random = new Random(1);
        var factors = Enumerable
            .Range(0, Hashes)
            .Select(_ => (A: (ulong)random.NextInt64(1, (long)Prime), B: (ulong)random.NextInt64(uint.MaxValue)))
            .ToArray();
        return
        [
            .. sets.Select(set =>
            {
                var signature = new ulong[Hashes];
                Array.Fill(signature, ulong.MaxValue);
                foreach (var member in set)
                {
                    for (var i = 0; i < Hashes; i++)
                        signature[i] = Math.Min(signature[i], (factors[i].A * (ulong)member + factors[i].B) % Prime);
                }
                return signature;
            }),
        ];
    }

    /// <summary>The pairs whose signatures agree enough, every signature held against every other.</summary>
    public static HashSet<(int, int)> AllPairs(IReadOnlyList<int[]> sets, double least)
    {
        var signatures = Signatures(sets);
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < signatures.Length; i++)
        {
            for (var j = i + 1; j < signatures.Length; j++)
            {
                if (sets[i].Length > 0 && sets[j].Length > 0 && Agree(signatures[i], signatures[j]) >= least)
                    pairs.Add((i, j));
            }
        }
        return pairs;
    }

    /// <summary>The pairs whose signatures agree enough, only those held against each other that agree in the whole of one band.</summary>
    public static HashSet<(int, int)> Banded(IReadOnlyList<int[]> sets, double least)
    {
        var signatures = Signatures(sets);
        var pairs = new HashSet<(int, int)>();
        for (var band = 0; band < Bands; band++)
        {
            var buckets = new Dictionary<ulong, List<int>>();
            for (var i = 0; i < signatures.Length; i++)
            {
                if (sets[i].Length == 0)
                    continue;
                var key = 17UL;
                for (var row = band * Hashes / Bands; row < (band + 1) * Hashes / Bands; row++)
                    key = key * 1_099_511_628_211 + signatures[i][row];
                if (!buckets.TryGetValue(key, out var bucket))
                    buckets[key] = bucket = [];
                foreach (var j in bucket)
                {
                    if (!pairs.Contains((j, i)) && Agree(signatures[i], signatures[j]) >= least)
                        pairs.Add((j, i));
                }
                bucket.Add(i);
            }
        }
        return pairs;
    }

    private static double Agree(ulong[] a, ulong[] b)
    {
        var same = 0;
        for (var i = 0; i < Hashes; i++)
        {
            if (a[i] == b[i])
                same++;
        }
        return (double)same / Hashes;
    }
}
