using Placard.Record.Positions.IdealPoints;

namespace Placard.Rooms.Positions;

/// <summary>Where states stand, as JSON gives it.</summary>
/// <param name="Body">The body.</param>
/// <param name="From">The first date asked for.</param>
/// <param name="To">The last date asked for.</param>
/// <param name="Topic">The topic asked for.</param>
/// <param name="TopicMeans">What that topic takes, where it is more than words.</param>
/// <param name="By"><c>year</c> or <c>span</c>.</param>
/// <param name="RollCalls">How many roll calls the positions rest on.</param>
/// <param name="Ballots">How many ballots.</param>
/// <param name="LeftOutInDoubt">How many roll calls were left out because their record is disputed or quarantined.</param>
/// <param name="Scale">What the scale is and is not.</param>
/// <param name="LowerEnd">The states at the lower end, outermost first.</param>
/// <param name="UpperEnd">The states at the upper end, outermost first.</param>
/// <param name="SharpestVotes">The roll calls that divide most sharply along it, by address.</param>
/// <param name="Positions">By state and year.</param>
public sealed record PositionsJson(
    string Body,
    string? From,
    string? To,
    string? Topic,
    string? TopicMeans,
    string By,
    int RollCalls,
    int Ballots,
    int LeftOutInDoubt,
    string Scale,
    IReadOnlyList<string> LowerEnd,
    IReadOnlyList<string> UpperEnd,
    IReadOnlyList<string> SharpestVotes,
    IReadOnlyList<PositionJson> Positions
)
{
    internal static PositionsJson Of(StatePositions view)
    {
        var (query, points) = (view.Query, view.Points);
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
            DimensionWords.IsAndIsNot,
            Codes(view.LowerEnd),
            Codes(view.UpperEnd),
            [.. view.Estimated.Sharpest.Select(v => v.Address.ToString())],
            [.. view.Listed.Select(p => PositionJson.Of(p, view.States, query.ByYear))]
        );
    }

    private static string[] Codes(IEnumerable<StateCode> states) => [.. states.Select(s => s.ToString())];
}

/// <summary>One position as JSON gives it.</summary>
/// <param name="State">The state's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Group">The code of its regional group, the last one for a state that is no more.</param>
/// <param name="Year">The year; null for one position over the span.</param>
/// <param name="Point">The ideal point.</param>
/// <param name="StandardError">Its posterior standard deviation.</param>
/// <param name="Low">The lower end of the 90% interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="Ballots">How many ballots the state cast on these roll calls.</param>
public sealed record PositionJson(
    string State,
    string? Name,
    string? Group,
    int? Year,
    double Point,
    double StandardError,
    double Low,
    double High,
    int Ballots
)
{
    internal static PositionJson Of(Position p, StateRegister states, bool byYear) =>
        new(
            p.State.ToString(),
            states.Find(p.State)?.Name,
            StatePositions.GroupOf(states, p.State) is var group && group == RegionalGroup.None ? null : group.ToCode(),
            byYear ? p.Period : null,
            p.Point.Rounded(),
            p.StandardError.Rounded(),
            p.Low.Rounded(),
            p.High.Rounded(),
            p.Ballots
        );
}
