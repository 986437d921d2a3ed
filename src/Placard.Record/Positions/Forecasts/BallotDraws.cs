namespace Placard.Record.Positions.Forecasts;

/// <summary>Joint draws of the ballots of all states in one vote: the ballots of a draw are correlated as those of a vote are.</summary>
/// <remarks>Immutable; one byte a ballot, a draw in one stretch, so that four thousand draws of 193 states take 0.8 MB and are counted in
/// one pass.</remarks>
public sealed class BallotDraws
{
    private readonly StateCode[] _states;
    private readonly Ballot[] _ballots;

    /// <summary>Takes draws one after the other, each with a ballot for every state in the order of <paramref name="states"/>.</summary>
    /// <param name="states">The states, each once.</param>
    /// <param name="ballots">The ballots: yes, no, abstain or not voting.</param>
    /// <exception cref="ArgumentException">There are no states, or the ballots are not a whole number of draws.</exception>
    public BallotDraws(StateCode[] states, Ballot[] ballots)
    {
        if (states.Length == 0 || ballots.Length % states.Length != 0)
            throw new ArgumentException(
                $"{ballots.Length} ballots are no whole number of draws of {states.Length} states.",
                nameof(ballots)
            );
        _states = states;
        _ballots = ballots;
    }

    /// <summary>The states, in the order in which each draw has their ballots.</summary>
    public IReadOnlyList<StateCode> States => _states;

    /// <summary>The number of draws.</summary>
    public int Count => _ballots.Length / _states.Length;

    /// <summary>The ballots of one draw, in the order of <see cref="States"/>.</summary>
    public ReadOnlySpan<Ballot> this[int draw] => _ballots.AsSpan(draw * _states.Length, _states.Length);
}
