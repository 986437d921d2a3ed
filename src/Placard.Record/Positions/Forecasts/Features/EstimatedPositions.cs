using Placard.Record.Positions.IdealPoints;

namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>Ideal points as they could be estimated on a day: the latest point of each state, and the parameters of each vote.</summary>
internal sealed class EstimatedPositions
{
    private const int Years = 5;

    private readonly IdealPoints.IdealPoints _points;
    private readonly double?[] _latest;

    private EstimatedPositions(IdealPoints.IdealPoints points, StateIndex order)
    {
        _points = points;
        _latest = [.. order.States.Select(state => points.Of(state.Code) is [.., var last] ? last.Point : (double?)null)];
    }

    /// <summary>Estimates them from the roll calls of the five years before a day, of all bodies together.</summary>
    public static EstimatedPositions Before(DateOnly day, IEnumerable<PastVote> known, StateIndex order)
    {
        var (from, to) = (day.AddYears(-Years).DayNumber, day.DayNumber);
        return new(
            IdealPointModel.Estimate(known.Where(v => v.Day >= from && v.Day < to).Select(v => v.Vote), IdealPointSettings.ByYear),
            order
        );
    }

    /// <summary>The ideal point of a state in the last year in which it voted; null for one that did not vote.</summary>
    public double? Of(int state) => _latest[state];

    /// <summary>The parameters of a vote; null where it divided nobody, or was not among those estimated.</summary>
    public VoteParameters? Of(PastVote vote) => _points.Of(vote.Vote.Address);
}
