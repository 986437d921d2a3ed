namespace Placard.Record.Positions.WhipCounts;

/// <summary>What those who keep a count want of the vote.</summary>
public enum Goal
{
    /// <summary>That the proposal is adopted.</summary>
    Pass,

    /// <summary>That it is not.</summary>
    Block,
}
