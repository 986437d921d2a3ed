using Placard.Record.States;

namespace Placard.Record.Positions.WhipCounts;

/// <summary>Whether a commitment decides a ballot in a draw: a number from 0 to 1 that depends on the state and the draw alone.</summary>
/// <remarks>So two counts over one forecast differ only where their commitments do, whatever else was said in between and in whatever order.</remarks>
internal static class Coin
{
    /// <summary>The number, evenly distributed (the finisher of SplitMix64: Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).</summary>
    public static double Toss(StateCode state, int draw)
    {
        var z = ((ulong)state.ToNumber() << 32 | (uint)draw) * 0x9E3779B97F4A7C15 + 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return ((z ^ z >> 31) >> 11) * (1.0 / (1UL << 53));
    }
}
