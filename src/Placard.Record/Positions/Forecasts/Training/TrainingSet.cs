using Placard.Record.Positions.Forecasts.Features;

namespace Placard.Record.Positions.Forecasts.Training;

/// <summary>The training examples, and the model trained on them at the beginning of each quarter.</summary>
internal sealed class TrainingSet(Body body, StateIndex order)
{
    private const double HalfLifeInYears = 4;
    private const int FirstYear = 2007;
    private const int FewestVotes = 20;

    // The Assembly is four times as large as the Council: a quarter of the states of each vote is used for training, another quarter each
    // time.
    private readonly int _share = body.IsPlenary() ? 4 : 1;

    private readonly List<TrainingVote> _votes = [];
    private (int Quarter, TrainedModel Model)? _latest;
    private VoteHistory? _past;

    public static bool Includes(PastVote vote) => !vote.Stops && vote.Vote.Date.IsExact && vote.Vote.Date.Year >= FirstYear;

    /// <summary>The voters of a vote whose ballots are used for training.</summary>
    public IEnumerable<int> Sample(PastVote vote) => vote.Voters.Where((_, i) => (i + _votes.Count) % _share == 0);

    public void Add(DateOnly day, PastVote vote, Example[] examples, bool cameBefore) =>
        _votes.Add(new(day, examples, 1 / Math.Sqrt(vote.Siblings), TrainedModel.StratumOf(vote.Proposal.Kind, cameBefore)));

    /// <summary>Sets the history that agreement is taken from.</summary>
    public void UseAgreementOf(VoteHistory past) => _past = past;

    /// <summary>Sets the model of a quarter, trained before.</summary>
    public void Use(DateOnly quarter, TrainedModel model) => _latest = (quarter.DayNumber, model);

    /// <summary>The model trained on the votes before the quarter of a day.</summary>
    public TrainedModel Of(DateOnly day)
    {
        var begin = Quarter.BeginOf(day);
        if (_latest is not { } latest || latest.Quarter != begin.DayNumber)
            _latest = (begin.DayNumber, Train(begin));
        return _latest.Value.Model;
    }

    private TrainedModel Train(DateOnly begin)
    {
        var votes = _votes.TakeWhile(t => t.Day < begin).ToList();
        var prior = Enumerable.Repeat(CorrelatedErrors.Prior, TrainedModel.Strata).ToArray();
        if (votes.Count < FewestVotes)
            return new(BallotRegression.Prior, new double[order.Count], prior);
        var examples = votes.SelectMany(vote => vote.Examples.Select(c => (c, Weight: WeightOf(vote, begin)))).ToList();
        var regression = BallotRegression.Fit(examples, _latest?.Model.Regression ?? BallotRegression.Prior);
        var states = votes.TakeLast(200).SelectMany(v => v.Examples.Select(c => c.State)).Distinct().Order().ToList();
        _past!.Agreement.Stand(begin.DayNumber);
        var axis = PrincipalAxis.Of(_past.Agreement, states, order.Count);
        var correlations = Enumerable.Range(0, TrainedModel.Strata).Select(_ => new ErrorCorrelation()).ToArray();
        foreach (var vote in votes.Where(v => v.Day >= begin.AddYears(-6)))
            correlations[vote.Stratum]
                .Add([
                    .. vote.Examples.Select(c =>
                        (regression.ChancesOf(c), c.Ballot, new ErrorFactors(axis[c.State], order.States[c.State].GroupOn(vote.Day)))
                    ),
                ]);
        return new(regression, axis, [.. correlations.Select(s => s.Estimate())]);
    }

    private static double WeightOf(TrainingVote vote, DateOnly begin) =>
        vote.Weight * Math.Pow(2, -(begin.DayNumber - vote.Day.DayNumber) / 365.25 / HalfLifeInYears);

    private sealed record TrainingVote(DateOnly Day, Example[] Examples, double Weight, int Stratum);
}
