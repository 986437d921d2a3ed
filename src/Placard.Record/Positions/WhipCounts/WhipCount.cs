using Placard.Record.Positions.Forecasts;

namespace Placard.Record.Positions.WhipCounts;

/// <summary>A whip count: what is known of each state's intention, over a forecast of the vote. docs/measures/whip-count.md has the
/// formulas.</summary>
/// <remarks>Immutable; the same forecast and commitments give the same count, and everything about the outcome is counted in the forecast's
/// draws.</remarks>
public sealed class WhipCount
{
    private readonly Dictionary<StateCode, int> _at = [];

    private WhipCount(VoteForecast forecast, IReadOnlyList<StateCommitments> said, CountedDraws counted)
    {
        Forecast = forecast;
        Counted = counted;
        foreach (var (i, state) in forecast.Draws.States.Index())
            _at.Add(state, i);
        var alone = forecast.Ballots.ToDictionary(b => b.State);
        var bySaid = said.ToDictionary(s => s.State);
        States = [.. _at.OrderBy(s => s.Key).Select(s => StateOf(s.Value, alone[s.Key], bySaid.GetValueOrDefault(s.Key)))];
        OfOthers = [.. said.Where(s => !_at.ContainsKey(s.State))];
        Likeliest = BallotSheet.Of(States.Select(s => KeyValuePair.Create(s.State, s.Expected.Likeliest)));
        Closeness = Closeness.Of(AsVote(Likeliest), forecast.Rule);
    }

    /// <summary>Whether promises can be counted for votes of a body: it still votes, nobody has a veto, and the days of its roll calls are
    /// known. Of those of the NGO Committee only the session is.</summary>
    public static bool Counts(Body body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.Until is null && body != Body.SecurityCouncil && body != Body.NgoCommittee;
    }

    /// <summary>Whether promises can be counted for votes like one: a roll call on a whole text of such a body.</summary>
    public static bool Counts(VoteEvent vote)
    {
        ArgumentNullException.ThrowIfNull(vote);
        return vote.IsRollCall && vote.Kind == VoteKind.WholeText && Counts(vote.Body);
    }

    /// <summary>The forecast under the count.</summary>
    public VoteForecast Forecast { get; }

    /// <summary>The members of the body that day, in code order.</summary>
    public IReadOnlyList<CountedState> States { get; }

    /// <summary>What was said of states that have no vote that day, in code order; it counts for nothing.</summary>
    public IReadOnlyList<StateCommitments> OfOthers { get; }

    /// <summary>The chance that the proposal passes.</summary>
    public CountedChance Passes => new(Counted.Passing, Counted.Draws);

    /// <summary>Each state's likeliest ballot. Together they need not be the likeliest tally, for the less likely ballots add up
    /// too.</summary>
    public BallotSheet Likeliest { get; }

    /// <summary>What those ballots would give, and the fewest states that would turn it; null where nobody is expected to vote yes or
    /// no.</summary>
    public Closeness? Closeness { get; }

    /// <summary>How many vote yes, over the draws.</summary>
    public CountRange Yes => Counted.Range(Ballot.Yes);

    /// <summary>How many vote no.</summary>
    public CountRange No => Counted.Range(Ballot.No);

    /// <summary>How many abstain.</summary>
    public CountRange Abstain => Counted.Range(Ballot.Abstain);

    /// <summary>How many do not vote.</summary>
    public CountRange Absent => Counted.Range(Ballot.NotVoting);

    /// <summary>Yes less no, over the draws.</summary>
    public CountRange Margin => Counted.Margin;

    internal CountedDraws Counted { get; }

    /// <summary>Counts.</summary>
    /// <param name="forecast">The forecast, by simple majority or two thirds.</param>
    /// <param name="commitments">What was said, in the order in which it was written down.</param>
    /// <exception cref="ArgumentException">The forecast is of the Security Council, where a veto is no matter of counting; its draws lack a
    /// state; or a commitment is to no ballot.</exception>
    public static WhipCount Of(VoteForecast forecast, IEnumerable<Commitment> commitments)
    {
        if (forecast.Rule == Majority.SecurityCouncil)
            throw new ArgumentException("A whip count is kept for votes by simple majority or two thirds.", nameof(forecast));
        if (!forecast.Ballots.Select(b => b.State).Order().SequenceEqual(forecast.Draws.States.Order()))
            throw new ArgumentException("The forecast and its draws are of different states.", nameof(forecast));
        var said = StateCommitments.Of(commitments);
        if (said.FirstOrDefault(s => s.Standing.Ballot is not (Ballot.Yes or Ballot.No or Ballot.Abstain or Ballot.NotVoting)) is { } none)
            throw new ArgumentException($"What {none.State} is committed to is no ballot.", nameof(commitments));
        return new WhipCount(forecast, said, CountedDraws.Of(forecast, said.ToDictionary(s => s.State, s => s.Standing)));
    }

    /// <summary>The chance that a goal is reached.</summary>
    public CountedChance ChanceOf(Goal goal) => goal == Goal.Pass ? Passes : Passes.Not;

    /// <summary>The states that are not settled, by how much the chance of the goal would grow if each were won: those that move it most
    /// first; of those that move it alike, as all do where the outcome is as good as certain, those first that would move the margin most;
    /// then by code.</summary>
    public IReadOnlyList<CountedState> Persuadable(Goal goal) =>
        [
            .. States
                .Where(s => s.IsOpen)
                .OrderByDescending(s => s.Gain(goal))
                .ThenByDescending(s => s.MarginGain(goal))
                .ThenBy(s => s.State),
        ];

    /// <summary>The fewest more votes for the goal, cast by states that otherwise abstain or stay away, with which it is reached in so
    /// large a share of the draws; null where even all of them are not enough.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="chance">The share, from 0 to 1.</param>
    public int? MoreNeeded(Goal goal, double chance)
    {
        for (var more = 0; more <= States.Count; more++)
        {
            var passing = new CountedChance(Counted.PassingWithMore(CountedState.Wanted(goal), more), Counted.Draws);
            if ((goal == Goal.Pass ? passing : passing.Not).Value >= chance)
                return more;
        }
        return null;
    }

    internal int IndexOf(StateCode state) => _at[state];

    private CountedState StateOf(int at, BallotForecast alone, StateCommitments? said)
    {
        var (yes, no, neither) = Counted.PassingIf(at);
        return new(alone, Counted.ChancesOf(at), said, Passes.Value, Share(yes), Share(no), Share(neither));

        double Share(int passing) => new CountedChance(passing, Counted.Draws).Value;
    }

    private VoteEvent AsVote(BallotSheet ballots) =>
        new()
        {
            Address = default,
            Body = Forecast.Body,
            Date = PartialDate.From(Forecast.On),
            Title = "",
            Kind = VoteKind.WholeText,
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Unknown,
            Status = RecordStatus.Single,
            Ballots = ballots,
        };
}
