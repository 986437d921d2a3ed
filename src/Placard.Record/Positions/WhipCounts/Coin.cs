namespace Placard.Record.Positions.WhipCounts;

/// <summary>Whether a commitment decides a ballot in a draw: a number from 0 to 1 that depends on the state and the draw alone.</summary>
/// <remarks>So two counts over one forecast differ only where their commitments do, whatever else was said in between and in whatever order.</remarks>
internal static class Coin
{
    /// <summary>The number, evenly distributed.</summary>
    public static double Toss(StateCode state, int draw) => SplitMix.UnitOf((ulong)state.ToNumber() << 32 | (uint)draw);
}
