using Placard.Record.Positions.Forecasts;

namespace Placard.Record.Positions.WhipCounts;

/// <summary>Draws of a vote with their yes and no counted, so that what one state changes is counted in the same draws.</summary>
internal sealed class CountedDraws
{
    private readonly Majority _rule;
    private readonly StateCode[] _states;
    private readonly Ballot[] _ballots;
    private readonly int[] _yes;
    private readonly int[] _no;

    private CountedDraws(Majority rule, StateCode[] states, Ballot[] ballots)
    {
        (_rule, _states, _ballots) = (rule, states, ballots);
        Draws = ballots.Length / states.Length;
        _yes = new int[Draws];
        _no = new int[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var row = ballots.AsSpan(draw * states.Length, states.Length);
            _yes[draw] = row.Count(Ballot.Yes);
            _no[draw] = row.Count(Ballot.No);
            Passing += Carries(_yes[draw], _no[draw]) ? 1 : 0;
        }
    }

    public int Draws { get; }

    public int Passing { get; }

    /// <summary>The draws of a forecast, a state's ballot replaced where its commitment decides it.</summary>
    public static CountedDraws Of(VoteForecast forecast, IReadOnlyDictionary<StateCode, Commitment> standing)
    {
        var draws = forecast.Draws;
        StateCode[] states = [.. draws.States];
        var ballots = new Ballot[draws.Count * states.Length];
        for (var draw = 0; draw < draws.Count; draw++)
            draws[draw].CopyTo(ballots.AsSpan(draw * states.Length));
        for (var at = 0; at < states.Length; at++)
        {
            if (standing.TryGetValue(states[at], out var commitment))
                Decide(ballots, states.Length, at, commitment);
        }
        return new CountedDraws(forecast.Rule, states, ballots);
    }

    /// <summary>How many draws pass with one state's ballots as another count has them.</summary>
    public int PassingWith(int state, CountedDraws other)
    {
        var passing = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var (own, others) = (At(draw, state), other.At(draw, state));
            var yes = _yes[draw] - Is(own, Ballot.Yes) + Is(others, Ballot.Yes);
            var no = _no[draw] - Is(own, Ballot.No) + Is(others, Ballot.No);
            passing += Carries(yes, no) ? 1 : 0;
        }
        return passing;
    }

    /// <summary>How many draws pass if the state votes yes, no, or neither, whatever it does in them.</summary>
    public (int Yes, int No, int Neither) PassingIf(int state)
    {
        int ifYes = 0,
            ifNo = 0,
            ifNeither = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var own = At(draw, state);
            var (yes, no) = (_yes[draw] - Is(own, Ballot.Yes), _no[draw] - Is(own, Ballot.No));
            ifYes += Carries(yes + 1, no) ? 1 : 0;
            ifNo += Carries(yes, no + 1) ? 1 : 0;
            ifNeither += Carries(yes, no) ? 1 : 0;
        }
        return (ifYes, ifNo, ifNeither);
    }

    /// <summary>How many draws pass if so many of those abstaining or absent in each voted yes, or no, instead; all of them where there are
    /// fewer.</summary>
    public int PassingWithMore(Ballot ballot, int states)
    {
        var passing = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var more = Math.Min(states, _states.Length - _yes[draw] - _no[draw]);
            passing +=
                ballot == Ballot.Yes
                    ? Carries(_yes[draw] + more, _no[draw])
                        ? 1
                        : 0
                    : Carries(_yes[draw], _no[draw] + more)
                        ? 1
                        : 0;
        }
        return passing;
    }

    /// <summary>How often a state casts each ballot.</summary>
    public BallotForecast ChancesOf(int state)
    {
        Span<int> times = stackalloc int[(int)Ballot.Unknown + 1];
        for (var draw = 0; draw < Draws; draw++)
            times[(int)At(draw, state)]++;
        double Share(int count) => (double)count / Draws;
        return new(
            _states[state],
            Share(times[(int)Ballot.Yes]),
            Share(times[(int)Ballot.No]),
            Share(times[(int)Ballot.Abstain]),
            Share(times[(int)Ballot.NotVoting])
        );
    }

    public CountRange Range(Ballot ballot) =>
        CountRange.Of(
            ballot switch
            {
                Ballot.Yes => _yes,
                Ballot.No => _no,
                _ => [.. Enumerable.Range(0, Draws).Select(draw => _ballots.AsSpan(draw * _states.Length, _states.Length).Count(ballot))],
            }
        );

    public CountRange Margin => CountRange.Of([.. _yes.Zip(_no, (yes, no) => yes - no)]);

    private bool Carries(int yes, int no) => _rule == Majority.TwoThirds ? yes > 0 && yes >= 2 * no : yes > no;

    private Ballot At(int draw, int state) => _ballots[draw * _states.Length + state];

    private static int Is(Ballot ballot, Ballot what) => ballot == what ? 1 : 0;

    private static void Decide(Ballot[] ballots, int states, int at, Commitment commitment)
    {
        for (var (draw, cell) = (0, at); cell < ballots.Length; draw++, cell += states)
        {
            if (CommitmentDraw.Uniform(commitment.State, draw) < commitment.Sure.Holds)
                ballots[cell] = commitment.Ballot;
        }
    }
}
