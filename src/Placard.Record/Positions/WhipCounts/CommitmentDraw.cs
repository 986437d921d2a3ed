namespace Placard.Record.Positions.WhipCounts;

/// <summary>The random number that decides whether a commitment holds in a draw: it depends only on the state and the draw.</summary>
/// <remarks>Two counts over one forecast therefore differ only where their commitments do, in whatever order these were recorded.</remarks>
internal static class CommitmentDraw
{
    /// <summary>The number, uniform from 0 to 1.</summary>
    public static double Uniform(StateCode state, int draw) => SplitMix.UnitOf((ulong)state.ToNumber() << 32 | (uint)draw);
}
