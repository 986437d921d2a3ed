namespace Placard.Record.Positions.IdealPoints.Sampling;

/// <summary>A stream of random numbers from a seed, the same on every machine and every runtime: xoshiro256** seeded by SplitMix64 (Blackman and Vigna 2018).</summary>
internal sealed class Chance
{
    private ulong _a, _b, _c, _d;

    public Chance(ulong seed)
    {
        _a = Mixed(ref seed);
        _b = Mixed(ref seed);
        _c = Mixed(ref seed);
        _d = Mixed(ref seed);
    }

    /// <summary>A number from 0 to below 1.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A standard normal number, by Marsaglia's polar method.</summary>
    public double Normal()
    {
        while (true)
        {
            var (u, v) = (2 * Uniform() - 1, 2 * Uniform() - 1);
            var s = u * u + v * v;
            if (s is > 0 and < 1)
                return u * Math.Sqrt(-2 * Math.Log(s) / s);
        }
    }

    /// <summary>A number of Student's t distribution with so many degrees of freedom, an even number, scaled to no particular variance.</summary>
    public double ChiSquare(int degrees)
    {
        var sum = 0.0;
        for (var i = 0; i < degrees; i += 2)
            sum -= 2 * Math.Log(1 - Uniform());
        return sum;
    }

    private ulong Next()
    {
        var result = ulong.RotateLeft(_b * 5, 7) * 9;
        var t = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= t;
        _d = ulong.RotateLeft(_d, 45);
        return result;
    }

    private static ulong Mixed(ref ulong seed)
    {
        seed += 0x9E3779B97F4A7C15;
        var z = seed;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
