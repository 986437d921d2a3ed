namespace Placard.Record.Positions.WhipCounts;

/// <summary>What somebody said that a state will do in a coming vote.</summary>
/// <param name="State">The state.</param>
/// <param name="Ballot">Yes, no, abstain or not voting.</param>
/// <param name="SaidBy">Who said so; empty where not noted.</param>
/// <param name="SaidOn">When; the default where not noted.</param>
/// <param name="Sure">How sure it is.</param>
/// <param name="Note">What else is to be known of it; empty for none.</param>
public sealed record Commitment(StateCode State, Ballot Ballot, string SaidBy, PartialDate SaidOn, Sureness Sure, string Note = "")
{
    /// <summary>Names the state and the ballot only: who said so is nobody's business where this is printed by accident.</summary>
    public override string ToString() => $"{State} {Ballot.ToWord()}";
}
