using System.Text.Json.Serialization;
using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.IdealPoints.Plane;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>Where states stand in two dimensions, as JSON gives it.</summary>
/// <param name="Body">The body.</param>
/// <param name="From">The first date asked for.</param>
/// <param name="To">The last date asked for.</param>
/// <param name="Topic">The topic asked for.</param>
/// <param name="TopicMeans">What that topic takes, where it is more than words.</param>
/// <param name="By"><c>year</c> or <c>span</c>.</param>
/// <param name="RollCalls">How many roll calls the places rest on.</param>
/// <param name="Ballots">How many ballots.</param>
/// <param name="LeftOutInDoubt">How many roll calls were left out because their record is disputed or quarantined.</param>
/// <param name="Settled">Whether the estimate converged.</param>
/// <param name="Meaning">What the dimensions are and are not.</param>
/// <param name="Assessment">Whether the second dimension adds anything, in a sentence.</param>
/// <param name="Gain">The figures of that.</param>
/// <param name="First">The ends of the first dimension.</param>
/// <param name="Second">The ends of the second.</param>
/// <param name="Positions">By state and year.</param>
public sealed record PlaneJson(
    string Body,
    string? From,
    string? To,
    string? Topic,
    string? TopicMeans,
    string By,
    int RollCalls,
    int Ballots,
    int LeftOutInDoubt,
    bool Settled,
    string Meaning,
    [property: JsonPropertyName("verdict")] string Assessment,
    PlaneGainJson? Gain,
    DimensionJson First,
    DimensionJson Second,
    IReadOnlyList<PlanePositionJson> Positions
)
{
    internal static PlaneJson Of(StatePlane view)
    {
        var (query, points) = (view.Estimated.Query, view.Points);
        return new(
            query.Body.Code,
            query.From.OrNull(),
            query.To.OrNull(),
            query.About,
            query.Topic?.Meaning,
            query.ByYear ? "year" : "span",
            points.Votes,
            points.Ballots,
            view.Estimated.InDoubt,
            points.HasSettled,
            query.ByYear ? PlaneWords.IsAndIsNot + " " + PlaneWords.YearByYear : PlaneWords.IsAndIsNot,
            PlaneWords.Assessment(view.Estimated.Gain),
            view.Estimated.Gain is { } gain ? PlaneGainJson.Of(gain) : null,
            DimensionJson.Of(view.First),
            DimensionJson.Of(view.Second),
            [.. view.Listed.Select(p => PlanePositionJson.Of(p, view.States, query.ByYear))]
        );
    }
}

/// <summary>What the second dimension adds.</summary>
/// <param name="AddsLittle">Whether that is little: nothing beyond chance, or less than a twentieth of the log loss.</param>
/// <param name="Ballots">The ballots of the estimate.</param>
/// <param name="Commonest">The share of them that are the commonest ballot of their roll call: the baseline.</param>
/// <param name="RightInOne">The share that are the likeliest ballot in one dimension.</param>
/// <param name="RightInTwo">The share that are the likeliest in two.</param>
/// <param name="Hidden">The ballots held out of the estimates.</param>
/// <param name="HiddenRightInOne">The share of them that one dimension predicted.</param>
/// <param name="HiddenRightInTwo">The share that two predicted.</param>
/// <param name="LogLossInOne">The mean log loss of a held-out ballot in one dimension, in nats.</param>
/// <param name="LogLossInTwo">The same in two.</param>
/// <param name="Gain">The difference.</param>
/// <param name="Low">The lower end of its 90% interval.</param>
/// <param name="High">The upper end.</param>
public sealed record PlaneGainJson(
    bool AddsLittle,
    int Ballots,
    double Commonest,
    double RightInOne,
    double RightInTwo,
    int Hidden,
    double HiddenRightInOne,
    double HiddenRightInTwo,
    double LogLossInOne,
    double LogLossInTwo,
    double Gain,
    double Low,
    double High
)
{
    internal static PlaneGainJson Of(PlaneGain gain) =>
        new(
            gain.AddsLittle,
            gain.Ballots,
            gain.Commonest.Rounded(),
            gain.RightInOne.Rounded(),
            gain.RightInTwo.Rounded(),
            gain.Hidden,
            gain.HiddenRightInOne.Rounded(),
            gain.HiddenRightInTwo.Rounded(),
            gain.LossInOne.Rounded(),
            gain.LossInTwo.Rounded(),
            gain.Gain.Rounded(),
            gain.Low.Rounded(),
            gain.High.Rounded()
        );
}

/// <summary>The ends of a dimension.</summary>
/// <param name="LowerEnd">The states at the lower end, outermost first.</param>
/// <param name="UpperEnd">The states at the upper end, outermost first.</param>
/// <param name="SharpestVotes">The roll calls that divide most sharply along it.</param>
public sealed record DimensionJson(
    IReadOnlyList<string> LowerEnd,
    IReadOnlyList<string> UpperEnd,
    IReadOnlyList<DividingVoteJson> SharpestVotes
)
{
    internal static DimensionJson Of(DimensionEnds ends) =>
        new(
            [.. ends.Lower.Select(s => s.ToString())],
            [.. ends.Upper.Select(s => s.ToString())],
            [
                .. ends.Sharpest.Select(v => new DividingVoteJson(
                    v.Vote.Address.ToString(),
                    v.Vote.Heading(),
                    v.YesAtUpperEnd ? "upper" : "lower"
                )),
            ]
        );
}

/// <summary>A roll call that divides along a dimension.</summary>
/// <param name="Vote">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="YesAt">The end that voted yes: <c>upper</c> or <c>lower</c>.</param>
public sealed record DividingVoteJson(string Vote, string Title, string YesAt);

/// <summary>One place in the plane.</summary>
/// <param name="State">The state's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Group">The code of its regional group, the last one for a state that is no more.</param>
/// <param name="Year">The year; null for one place over the span.</param>
/// <param name="First">Along the first dimension.</param>
/// <param name="Second">Along the second.</param>
/// <param name="Covariance">The posterior covariance of the two.</param>
/// <param name="Ballots">How many ballots the state cast on these roll calls.</param>
public sealed record PlanePositionJson(
    string State,
    string? Name,
    string? Group,
    int? Year,
    CoordinateJson First,
    CoordinateJson Second,
    double Covariance,
    int Ballots
)
{
    internal static PlanePositionJson Of(PlanePosition p, StateRegister states, bool byYear)
    {
        var group = StatePositions.GroupOf(states, p.State);
        return new(
            p.State.ToString(),
            states.Find(p.State)?.Name,
            group == RegionalGroup.None ? null : group.ToCode(),
            byYear ? p.Period : null,
            CoordinateJson.Of(p.First),
            CoordinateJson.Of(p.Second),
            p.Covariance.Rounded(),
            p.Ballots
        );
    }
}

/// <summary>A place along one dimension.</summary>
/// <param name="Point">The place.</param>
/// <param name="StandardError">Its posterior standard deviation.</param>
/// <param name="Low">The lower end of the 90% interval.</param>
/// <param name="High">The upper end.</param>
public sealed record CoordinateJson(double Point, double StandardError, double Low, double High)
{
    internal static CoordinateJson Of(Position p) => new(p.Point.Rounded(), p.StandardError.Rounded(), p.Low.Rounded(), p.High.Rounded());
}
