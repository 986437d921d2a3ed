using Placard.Record.Positions.Forecasts.Features;
using Placard.Record.Positions.Forecasts.Training;

namespace Placard.Record.Positions.Forecasts;

/// <summary>Walk-forward forecasts: goes through the roll calls of an edition day by day and forecasts a body's votes from what was known
/// the day before, never from later votes.</summary>
/// <remarks>
/// It goes forward only, and is for one thread. A forecast depends only on the votes before its day; the formulas are in
/// <c>docs/measures/forecast.md</c>.
/// Coefficients and positions are estimated again at the beginning of each quarter.
/// </remarks>
public sealed class ForecastWalk
{
    private readonly PastVotes _votes;
    private readonly StateIndex _order;
    private readonly QuarterlyPositions _positions;
    private readonly VoteHistory _past;
    private readonly TrainingSet _training;
    private readonly Queue<IGrouping<int, PastVote>> _ahead;
    private DateOnly _day = DateOnly.MinValue;
    private int _given = -1;
    private bool _isTrained;

    /// <summary>Begins before the first vote.</summary>
    /// <param name="votes">Votes in any order; <see cref="PastVotes"/> says which are used.</param>
    /// <param name="members">Who may vote when.</param>
    /// <param name="body">The body whose votes are forecast.</param>
    /// <exception cref="ArgumentException">Votes of the body are not forecast.</exception>
    public ForecastWalk(IEnumerable<VoteEvent> votes, BodyMembers members, Body body)
        : this(new PastVotes(votes, members), body) { }

    /// <summary>Begins before the first vote.</summary>
    /// <param name="votes">The votes, which other walks may use as well.</param>
    /// <param name="body">The body whose votes are forecast.</param>
    /// <exception cref="ArgumentException">Votes of the body are not forecast.</exception>
    public ForecastWalk(PastVotes votes, Body body)
    {
        if (!Forecasts(body))
            throw new ArgumentException($"Votes of the {body.Name} are not forecast.", nameof(body));
        Body = body;
        _votes = votes;
        _order = votes.Order;
        _training = new TrainingSet(body, _order);
        _positions = new QuarterlyPositions(votes.All, _order);
        _past = new VoteHistory(_order, _positions);
        _ahead = new(votes.All.GroupBy(v => v.Day));
    }

    /// <summary>The body whose votes are forecast.</summary>
    public Body Body { get; }

    /// <summary>Whether votes of a body are forecast: those of the Council and of the Assembly are.</summary>
    public static bool Forecasts(Body body) => body == Body.HumanRightsCouncil || body == Body.GeneralAssembly;

    /// <summary>How many roll calls are known on the day it has come to.</summary>
    public int Known => _past.Votes.Count;

    /// <summary>What it learns for a day.</summary>
    public TrainingKey KeyOn(DateOnly day) => new(Body, Quarter.BeginOf(day), _votes.KnownOn(day));

    /// <summary>What it has learned for the day it has come to.</summary>
    /// <exception cref="InvalidOperationException">It has not gone to a day yet.</exception>
    public ForecastTraining Training =>
        _day == DateOnly.MinValue
            ? throw new InvalidOperationException("Go to a day first.")
            : new(KeyOn(_day), _order, _training.Of(_day), _past.PositionsOn(_day));

    /// <summary>Goes on until all votes dated before a day are known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is already past that day.</exception>
    /// <exception cref="InvalidOperationException">It was given what was learned for an earlier day, and has learned nothing
    /// itself.</exception>
    public void GoTo(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, _day);
        if (_isTrained)
            throw new InvalidOperationException("What was learned before holds for one day.");
        _positions.Until(day);
        LearnUntil(day);
    }

    /// <summary>Goes to a day with what was learned for it before.</summary>
    /// <param name="day">The day.</param>
    /// <param name="training">What <see cref="Training"/> gave for the key of that day.</param>
    /// <exception cref="ArgumentException">It was learned for another key.</exception>
    /// <exception cref="InvalidOperationException">It has gone to a day already.</exception>
    public void GoTo(DateOnly day, ForecastTraining training)
    {
        if (training.Key != KeyOn(day))
            throw new ArgumentException($"It was learned for {training.Key}, not for {KeyOn(day)}.", nameof(training));
        if (_day != DateOnly.MinValue)
            throw new InvalidOperationException("It has gone to a day already.");
        _isTrained = true;
        _training.Use(training.Key.Quarter, training.Model);
        _positions.Use(training.Key.Quarter, training.Positions);
        LearnUntil(day);
    }

    /// <summary>Forecasts a vote on the day it has come to.</summary>
    /// <param name="vote">What is known of the proposal.</param>
    /// <param name="draws">The number of draws.</param>
    /// <exception cref="ArgumentException">The vote is another body's, or the body's members that day are not known.</exception>
    public VoteForecast Forecast(ComingVote vote, int draws = 4000) => Predict(vote).ToForecast(vote, _day, draws);

    /// <summary>Forecasts a vote on the day it has come to, with an explanation.</summary>
    /// <inheritdoc cref="Forecast(ComingVote, int)"/>
    public ExplainedForecast ForecastWithExplanation(ComingVote vote, int draws = 4000)
    {
        var prediction = Predict(vote);
        var like = Explanation.SimilarVotes(prediction.Evidence);
        return new ExplainedForecast(
            vote,
            prediction.ToForecast(vote, _day, draws),
            [.. prediction.Evidence.LastTime.Select(v => v.Vote).OrderBy(v => v.Address)],
            Explanation.Shown(like),
            [.. prediction.Evidence.Members.Select(state => Explanation.Of(prediction.Evidence, like, state))],
            Known,
            vote.Aim == ProposalAim.OwnText ? 0 : _past.Turned.Proposals
        )
        {
            Likeness = prediction.Evidence.Likeness,
            BaseRates = prediction.Evidence.Base,
        };
    }

    /// <summary>The predicted probabilities, with their evidence.</summary>
    internal Prediction Predict(ComingVote vote)
    {
        if (vote.Body != Body)
            throw new ArgumentException($"This walk forecasts votes of the {Body.Name}.", nameof(vote));
        int[] members = [.. _votes.Members.On(Body, _day).Select(_order.Of)];
        if (members.Length == 0)
            throw new ArgumentException($"Who sat in the {Body.Name} on {_day:yyyy-MM-dd} is not known.", nameof(vote));
        var prediction = Predict(new Proposal(vote.Stopped, _order), members);
        if (vote.Aim == ProposalAim.OwnText)
            return prediction;
        var sponsors = vote.MainSponsors.Select(_order.Of).ToHashSet();
        return prediction with
        {
            Chances = [.. prediction.Chances.Select((chances, i) => _past.Turned.Of(chances, sponsors.Contains(members[i])))],
        };
    }

    /// <summary>The next day of votes of the body, with the votes; null where none is left. It stands on that day then, and those votes are
    /// not known yet.</summary>
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

    private Prediction Predict(Proposal proposal, int[] members)
    {
        // The model comes first: training takes agreement as of the beginning of the quarter, evidence as of the day.
        var model = _training.Of(_day);
        var evidence = new Evidence(_past, proposal, _day.DayNumber, members);
        var ofAll = Example.OfAll(evidence);
        var examples = new Example[members.Length];
        Parallel.For(0, members.Length, Cores.Allowed, i => examples[i] = new Example(evidence, ofAll, members[i]));
        return new Prediction(
            evidence,
            [.. examples.Select(model.Regression.ChancesOf)],
            [.. members.Select(ErrorFactorsOf)],
            model.ErrorsOf(evidence)
        );

        ErrorFactors ErrorFactorsOf(int state) => new(model.Axis[state], _order.States[state].GroupOn(_day));
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
        foreach (var vote in day.Where(v => !_isTrained && v.Proposal.Body == Body && TrainingSet.Includes(v)))
        {
            var evidence = new Evidence(_past, vote.Proposal, day.Key, vote.Voters);
            var ofAll = Example.OfAll(evidence);
            int[] sampled = [.. _training.Sample(vote)];
            var examples = new Example[sampled.Length];
            Parallel.For(
                0,
                sampled.Length,
                Cores.Allowed,
                i => examples[i] = new Example(evidence, ofAll, sampled[i]) { Ballot = BallotCounts.IndexOf(vote.Ballots[sampled[i]]) }
            );
            _training.Add(on, vote, examples, evidence.LastTime.Count > 0);
        }
        foreach (var vote in day)
            _past.Add(vote);
        _past.LearnStops(day);
        _training.UseAgreementOf(_past);
    }
}
