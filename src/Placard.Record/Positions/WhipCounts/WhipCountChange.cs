namespace Placard.Record.Positions.WhipCounts;

/// <summary>What changed from one count of a vote to a later one, over one forecast.</summary>
/// <param name="From">The chance that the proposal passes, in the earlier count.</param>
/// <param name="To">The chance in the later.</param>
/// <param name="States">The states whose commitment changed in ballot or sureness, those first that moved the chance most.</param>
public sealed record WhipCountChange(CountedChance From, CountedChance To, IReadOnlyList<CommitmentChange> States)
{
    /// <summary>Compares two counts.</summary>
    /// <exception cref="ArgumentException">They are not over the same draws, so that more than commitments would differ.</exception>
    public static WhipCountChange Between(WhipCount earlier, WhipCount later)
    {
        if (!ReferenceEquals(earlier.Forecast.Draws, later.Forecast.Draws))
            throw new ArgumentException("Two counts are compared over one forecast.", nameof(later));
        var states = later
            .States.Zip(earlier.States)
            .Select(pair => (pair.First.State, Was: pair.Second.Said?.Standing, Is: pair.First.Said?.Standing))
            .Where(pair => pair.Was?.Ballot != pair.Is?.Ballot || pair.Was?.Sure != pair.Is?.Sure)
            .Select(pair => new CommitmentChange(pair.State, pair.Was, pair.Is, EffectOf(later.IndexOf(pair.State))))
            .OrderByDescending(change => Math.Abs(change.Effect))
            .ThenBy(change => change.State);
        return new(earlier.Passes, later.Passes, [.. states]);

        double EffectOf(int at) =>
            later.Passes.Value - new CountedChance(later.Counted.PassingWith(at, earlier.Counted), later.Counted.Draws).Value;
    }
}

/// <summary>A commitment that came, went or changed.</summary>
/// <param name="State">The state.</param>
/// <param name="Was">What stood in the earlier count; null where nothing did.</param>
/// <param name="Is">What stands in the later; null where it was withdrawn.</param>
/// <param name="Effect">The chance that the proposal passes in the later count, less what it would be had this state's commitment stayed as
/// it was. The effects of several states need not add up to the whole.</param>
public sealed record CommitmentChange(StateCode State, Commitment? Was, Commitment? Is, double Effect);
