using Placard.Record.Positions.Forecasts.Knowing;
using Placard.Record.Positions.Forecasts.Learning;

namespace Placard.Record.Positions.Forecasts;

/// <summary>Walks through the roll calls of an edition day by day and forecasts a body's votes from what was known the day before; what comes later is never looked at.</summary>
/// <remarks>
/// It goes forward only, and is for one thread. What it gives depends on the votes before the day alone: the formulas stand in <c>docs/measures/forecast.md</c>.
/// Coefficients are fitted anew, and positions estimated, at the beginning of each quarter of the year.
/// </remarks>
public sealed class ForecastWalk
{
    private readonly StateOrder _order;
    private readonly BodyMembers _members;
    private readonly PositionsAhead _positions;
    private readonly KnownPast _past;
    private readonly Lessons _lessons;
    private readonly Queue<IGrouping<int, PastVote>> _ahead;
    private DateOnly _day = DateOnly.MinValue;
    private int _given = -1;

    /// <summary>Begins before the first vote.</summary>
    /// <param name="votes">Votes in any order; of them the measurable roll calls of the Council, the Commission, the Assembly and the Third Committee are used.</param>
    /// <param name="members">Who may vote when.</param>
    /// <param name="body">The body whose votes are forecast.</param>
    /// <exception cref="ArgumentException">Votes of the body are not forecast.</exception>
    public ForecastWalk(IEnumerable<VoteEvent> votes, BodyMembers members, Body body)
    {
        if (!Forecasts(body))
            throw new ArgumentException($"Votes of the {body.Name} are not forecast.", nameof(body));
        Body = body;
        _members = members;
        _order = new StateOrder(members.States);
        _lessons = new Lessons(body, _order);
        PastVote[] all = [.. votes
            .Where(v => v.IsMeasurable && v.Date.IsKnown && (Forecasts(v.Body) || v.Body == Body.ThirdCommittee || v.Body == Body.CommissionOnHumanRights))
            .OrderBy(v => v.Date.Latest).ThenBy(v => v.Address)
            .Select(v => new PastVote(v, members.Completed(v), _order))];
        _positions = new PositionsAhead(all, _order);
        _past = new KnownPast(_order, _positions);
        _ahead = new(all.GroupBy(v => v.Day));
    }

    /// <summary>The body whose votes are forecast.</summary>
    public Body Body { get; }

    /// <summary>Whether votes of a body are forecast: those of the Council and of the Assembly are.</summary>
    public static bool Forecasts(Body body) => body == Body.HumanRightsCouncil || body == Body.GeneralAssembly;

    /// <summary>How many roll calls are known on the day it has come to.</summary>
    public int Known => _past.Votes.Count;

    /// <summary>Goes on until all votes dated before a day are known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is already past that day.</exception>
    public void GoTo(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, _day);
        _positions.Until(day);
        LearnUntil(day);
    }

    /// <summary>Forecasts a vote on the day it has come to.</summary>
    /// <param name="vote">What is known of the proposal.</param>
    /// <param name="draws">How many ways in which it could go are drawn.</param>
    /// <exception cref="ArgumentException">The vote is another body's, or the body's members that day are not known.</exception>
    public VoteForecast Forecast(ComingVote vote, int draws = 4000) => Prospect(vote).ToForecast(vote, _day, draws);

    /// <summary>Forecasts a vote on the day it has come to, and says what the forecast rests on.</summary>
    /// <inheritdoc cref="Forecast(ComingVote, int)"/>
    public GroundedForecast ForecastWithGrounds(ComingVote vote, int draws = 4000)
    {
        var prospect = Prospect(vote);
        var like = Grounds.LikeVotes(prospect.Evidence);
        return new GroundedForecast(
            vote, prospect.ToForecast(vote, _day, draws),
            [.. prospect.Evidence.LastTime.Select(v => v.Vote).OrderBy(v => v.Address)], Grounds.Shown(like),
            [.. prospect.Evidence.Members.Select(state => Grounds.Of(prospect.Evidence, like, state))], Known);
    }

    /// <summary>The chances, with all they rest on.</summary>
    internal Prospect Prospect(ComingVote vote)
    {
        if (vote.Body != Body)
            throw new ArgumentException($"This walk forecasts votes of the {Body.Name}.", nameof(vote));
        int[] members = [.. _members.On(Body, _day).Select(_order.Of)];
        if (members.Length == 0)
            throw new ArgumentException($"Who sat in the {Body.Name} on {_day:yyyy-MM-dd} is not known.", nameof(vote));
        return Prospect(new Proposal(vote, _order), members);
    }

    /// <summary>The next day of votes of the body, with the votes; null where none is left. It stands on that day then, and those votes are not known yet.</summary>
    internal IReadOnlyList<VoteEvent>? NextDay()
    {
        while (_ahead.TryPeek(out var next))
        {
            VoteEvent[] own = [.. next.Where(v => v.Proposal.Body == Body && v.Vote.Date.IsExact).Select(v => v.Vote)];
            if (own.Length > 0 && next.Key != _given)
            {
                _given = next.Key;
                LearnUntil(DateOnly.FromDayNumber(next.Key));
                return own;
            }
            Learn(_ahead.Dequeue());
        }
        return null;
    }

    private Prospect Prospect(Proposal proposal, int[] members)
    {
        // The lesson first: to learn it agreement is asked for as of the quarter's beginning, and evidence is to ask for it as of the day.
        var lesson = _lessons.Of(_day);
        var evidence = new Evidence(_past, proposal, _day.DayNumber, members);
        var ofAll = BallotCase.OfAll(evidence);
        var cases = new BallotCase[members.Length];
        Parallel.For(0, members.Length, i => cases[i] = new BallotCase(evidence, ofAll, members[i]));
        return new Prospect(evidence, [.. cases.Select(lesson.Regression.ChancesOf)], [.. members.Select(StandingOf)], lesson.SwingsOf(evidence));

        Standing StandingOf(int state) => new(lesson.Axis[state], _order.States[state].GroupOn(_day));
    }

    private void LearnUntil(DateOnly day)
    {
        _day = day;
        while (_ahead.TryPeek(out var next) && next.Key < day.DayNumber)
            Learn(_ahead.Dequeue());
    }

    private void Learn(IGrouping<int, PastVote> day)
    {
        var on = DateOnly.FromDayNumber(day.Key);
        foreach (var draft in day.Where(v => v.Vote.Amends.IsKnown).GroupBy(v => (v.Proposal.Body, v.Vote.Amends)))
        {
            foreach (var vote in draft)
                vote.Siblings = draft.Count();
        }
        foreach (var vote in day.Where(v => v.Proposal.Body == Body && Lessons.Wants(v)))
        {
            var evidence = new Evidence(_past, vote.Proposal, day.Key, vote.Voters);
            var ofAll = BallotCase.OfAll(evidence);
            int[] asked = [.. _lessons.Asked(vote)];
            var cases = new BallotCase[asked.Length];
            Parallel.For(0, asked.Length, i => cases[i] = new BallotCase(evidence, ofAll, asked[i]) { Ballot = BallotCounts.IndexOf(vote.Ballots[asked[i]]) });
            _lessons.Add(on, vote, cases, evidence.LastTime.Count > 0);
        }
        foreach (var vote in day)
            _past.Add(vote);
        _lessons.See(_past);
    }
}
