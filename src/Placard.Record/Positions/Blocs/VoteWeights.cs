namespace Placard.Record.Positions.Blocs;

/// <summary>Bootstrap weights: how often each vote counts in one resample, as bit planes; plane b holds bit b of every vote's
/// count.</summary>
internal static class VoteWeights
{
    private const int WordBits = 64;

    // Of thousands of drafts drawn with replacement, one comes sixteen times about once in 10^11 resamples.
    private const int MostTimes = 15;

    /// <summary>Draws as many drafts as there are, with replacement (B. Efron, Bootstrap methods, Annals of Statistics 7, 1979), and gives
    /// the planes.</summary>
    /// <param name="draftOf">The draft of each vote.</param>
    /// <param name="drafts">The number of drafts.</param>
    /// <param name="words">The length of a plane.</param>
    /// <param name="seed">The seed; the same seed draws the same.</param>
    public static ulong[][] Draw(ReadOnlySpan<int> draftOf, int drafts, int words, ulong seed)
    {
        var times = new byte[drafts];
        var random = new SplitMix(seed);
        byte most = 1;
        for (var i = 0; i < drafts; i++)
        {
            ref var drawn = ref times[random.Below(drafts)];
            drawn = (byte)Math.Min(drawn + 1, MostTimes);
            most = Math.Max(most, drawn);
        }
        var planes = new ulong[System.Numerics.BitOperations.Log2(most) + 1][];
        for (var bit = 0; bit < planes.Length; bit++)
            planes[bit] = new ulong[words];
        for (var vote = 0; vote < draftOf.Length; vote++)
        {
            for (var bit = 0; bit < planes.Length; bit++)
                planes[bit][vote / WordBits] |= (ulong)(times[draftOf[vote]] >> bit & 1) << vote % WordBits;
        }
        return planes;
    }
}
