using Placard.Record.Positions.IdealPoints;

namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>Ideal points as they could be estimated on a day: the latest point of each state, and the parameters of each vote.</summary>
/// <param name="latest">The points, by index of the state; null for one that did not vote.</param>
/// <param name="votes">The parameters.</param>
internal sealed class EstimatedPositions(double?[] latest, IReadOnlyDictionary<VoteAddress, VoteParameters> votes)
{
    private const int Years = 5;

    /// <summary>Estimates them from the roll calls of the five years before a day, of all bodies together.</summary>
    public static EstimatedPositions Before(DateOnly day, IEnumerable<PastVote> known, StateIndex order)
    {
        var (from, to) = (day.AddYears(-Years).DayNumber, day.DayNumber);
        var points = IdealPointModel.Estimate(known.Where(v => v.Day >= from && v.Day < to).Select(v => v.Vote), IdealPointSettings.ByYear);
        return new(
            [.. order.States.Select(state => points.Of(state.Code) is [.., var last] ? last.Point : (double?)null)],
            points.Parameters
        );
    }

    /// <summary>The ideal point of a state in the last year in which it voted; null for one that did not vote.</summary>
    public double? Of(int state) => latest[state];

    /// <summary>The parameters of a vote; null where it divided nobody, or was not among those estimated.</summary>
    public VoteParameters? Of(PastVote vote) => votes.GetValueOrDefault(vote.Vote.Address);

    public void Write(BinaryWriter to)
    {
        foreach (var point in latest)
            to.Write(point ?? double.NaN);
        to.Write(votes.Count);
        foreach (var vote in votes.Values.OrderBy(v => v.Vote))
        {
            to.Write(vote.Vote.ToString());
            to.Write(vote.Discrimination);
            to.Write(vote.LowerCut);
            to.Write(vote.UpperCut);
        }
    }

    public static EstimatedPositions Read(BinaryReader from, int states)
    {
        var latest = new double?[states];
        for (var i = 0; i < states; i++)
            latest[i] = from.ReadDouble() is var point && double.IsNaN(point) ? null : point;
        var votes = new Dictionary<VoteAddress, VoteParameters>();
        for (var left = from.ReadInt32(); left > 0; left--)
        {
            var address = VoteAddress.From(from.ReadString());
            votes.Add(address, new VoteParameters(address, from.ReadDouble(), from.ReadDouble(), from.ReadDouble()));
        }
        return new(latest, votes);
    }
}
