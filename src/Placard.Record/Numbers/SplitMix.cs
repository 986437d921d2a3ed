namespace Placard.Record.Numbers;

/// <summary>Numbers that look random and are the same from one seed on every machine and every version of .NET: SplitMix64 (G. Steele, D.
/// Lea, C. Flood, Fast splittable pseudorandom number generators, OOPSLA 2014).</summary>
/// <remarks>The sequence of <see cref="Random"/> is promised by nobody, and a figure drawn today must be the figure drawn in ten years. For
/// one thread.</remarks>
/// <param name="seed">The seed; any number serves.</param>
public sealed class SplitMix(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = seed;
    private double _spare = double.NaN;

    /// <summary>The number from 0 up to 1, 1 excluded, that belongs to a key: without a sequence, so that it hangs on nothing else that was
    /// drawn.</summary>
    public static double UnitOf(ulong key) => ToUnit(Mixed(key * Step + Step));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mixed(_state += Step);

    /// <summary>A number from 0 to one less than <paramref name="count"/>; the bias of the short cut is below one in a billion for counts
    /// of votes.</summary>
    public int Below(int count) => (int)(((UInt128)Next() * (ulong)count) >> 64);

    /// <summary>A number from 0 up to 1, 1 excluded.</summary>
    public double Unit() => ToUnit(Next());

    /// <summary>A standard normal number, by Marsaglia's polar method (G. Marsaglia, T. Bray, A convenient method for generating normal
    /// variables, SIAM Review 6, 1964).</summary>
    public double Normal()
    {
        if (!double.IsNaN(_spare))
        {
            var kept = _spare;
            _spare = double.NaN;
            return kept;
        }
        double u,
            v,
            s;
        do
        {
            u = 2 * Unit() - 1;
            v = 2 * Unit() - 1;
            s = u * u + v * v;
        } while (s is >= 1 or 0);
        var scale = Math.Sqrt(-2 * Math.Log(s) / s);
        _spare = v * scale;
        return u * scale;
    }

    private static double ToUnit(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));

    private static ulong Mixed(ulong z)
    {
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}
