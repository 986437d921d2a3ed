using Placard.Record.Positions.IdealPoints;

namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>Ideal points as they could be told on a day: where each state stood last, and how each vote divided the scale.</summary>
internal sealed class PositionsSoFar
{
    private const int Years = 5;

    private readonly IdealPoints.IdealPoints _points;
    private readonly double?[] _latest;

    private PositionsSoFar(IdealPoints.IdealPoints points, StateOrder order)
    {
        _points = points;
        _latest = [.. order.States.Select(state => points.Of(state.Code) is [.., var last] ? last.Point : (double?)null)];
    }

    /// <summary>Estimates them from the roll calls of the five years before a day, of all bodies together.</summary>
    public static PositionsSoFar Before(DateOnly day, IEnumerable<PastVote> known, StateOrder order)
    {
        var (from, to) = (day.AddYears(-Years).DayNumber, day.DayNumber);
        return new(IdealPointModel.Estimate(known.Where(v => v.Day >= from && v.Day < to).Select(v => v.Vote), IdealPointSettings.ByYear), order);
    }

    /// <summary>Where a state stood in the last year in which it voted; null for one that did not.</summary>
    public double? Of(int state) => _latest[state];

    /// <summary>How a vote divided the scale; null where it divided nobody, or was not among those estimated.</summary>
    public VoteScale? Of(PastVote vote) => _points.Of(vote.Vote.Address);
}
