using Placard.Record.Positions.Swing;

namespace Placard.Rooms.Positions;

/// <summary>Likely swing states of a vote, as JSON gives them.</summary>
/// <param name="Vote">The vote's address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date.</param>
/// <param name="Body">The body.</param>
/// <param name="Outcome">Its outcome.</param>
/// <param name="On">The day whose members are listed.</param>
/// <param name="RollCalls">How many roll calls the positions rest on.</param>
/// <param name="Discrimination">How sharply the vote divides the scale; above 0 where the upper end votes yes.</param>
/// <param name="LowerCut">The cut between no and abstaining.</param>
/// <param name="UpperCut">The cut between abstaining and yes.</param>
/// <param name="TippingPoint">The position at which yes and no are as likely.</param>
/// <param name="Majority">The majority required: <c>simple</c>, <c>two thirds</c> or <c>Security Council</c>.</param>
/// <param name="PivotPoint">The place on the scale at which the expected outcome turns; absent where there is none.</param>
/// <param name="Pivot">The member nearest to it.</param>
/// <param name="ExpectedYes">The yes expected, were every member listed to vote.</param>
/// <param name="ExpectedNo">The no expected.</param>
/// <param name="Cast">How many of the members listed cast a ballot on the vote.</param>
/// <param name="AsExpected">How many of those cast the ballot that is likeliest at their position.</param>
/// <param name="Commonest">How many cast the commonest ballot.</param>
/// <param name="States">The members, nearest to the tipping point first.</param>
/// <param name="Unplaced">Members without a position.</param>
/// <param name="Gone">States that voted then and are not members on the day.</param>
public sealed record SwingJson(
    string Vote,
    string Title,
    string Date,
    string Body,
    string Outcome,
    string On,
    int RollCalls,
    double Discrimination,
    double LowerCut,
    double UpperCut,
    double? TippingPoint,
    string Majority,
    double? PivotPoint,
    string? Pivot,
    double ExpectedYes,
    double ExpectedNo,
    int Cast,
    int AsExpected,
    int Commonest,
    IReadOnlyList<SwingStateJson> States,
    IReadOnlyList<string>? Unplaced,
    IReadOnlyList<string>? Gone
)
{
    internal static SwingJson Of(SwingStates view)
    {
        var (vote, table, scale) = (view.Vote, view.Table, view.Table.Division.Parameters);
        return new(
            vote.Address.ToString(),
            vote.Title,
            vote.Date.ToString(),
            vote.Body.Code,
            vote.Outcome.ToWord(),
            view.On.ToString(),
            view.RollCalls,
            scale.Discrimination.Rounded(),
            scale.LowerCut.Rounded(),
            scale.UpperCut.Rounded(),
            table.Division.TippingPoint.Rounded(),
            table.Rule.ToWord(),
            table.PivotPoint.Rounded(),
            table.Pivot?.State.ToString(),
            table.ExpectedYes.Rounded(),
            table.ExpectedNo.Rounded(),
            table.Cast,
            table.AsExpected,
            table.Commonest,
            [.. table.States.Select(s => SwingStateJson.Of(s, view))],
            Codes(table.Unplaced),
            Codes(view.Gone)
        );
    }

    private static string[]? Codes(IReadOnlyList<StateCode> states) => states.Count == 0 ? null : [.. states.Select(s => s.ToString())];
}

/// <summary>One member as JSON gives it.</summary>
/// <param name="State">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Ballot">The ballot it cast on the vote; absent for a state that was not on the list.</param>
/// <param name="Joined">True for a member of the day asked for that was not a member on the day of the vote.</param>
/// <param name="Distance">From the tipping point, above 0 on the side of yes; absent where there is none.</param>
/// <param name="Point">Its position.</param>
/// <param name="Low">The lower end of the 90% interval of its position.</param>
/// <param name="High">The upper end.</param>
/// <param name="Year">The year of the position.</param>
/// <param name="Yes">The chance of yes.</param>
/// <param name="Abstain">The chance of abstaining.</param>
/// <param name="No">The chance of no.</param>
/// <param name="YesLow">The chance of yes at the less favourable end of the interval of its position.</param>
/// <param name="YesHigh">At the more favourable end.</param>
/// <param name="NoLow">The chance of no at the one end.</param>
/// <param name="NoHigh">At the other.</param>
/// <param name="Turns">The chance of another ballot than the one cast.</param>
public sealed record SwingStateJson(
    string State,
    string? Name,
    string? Ballot,
    bool? Joined,
    double? Distance,
    double Point,
    double Low,
    double High,
    int Year,
    double Yes,
    double Abstain,
    double No,
    double YesLow,
    double YesHigh,
    double NoLow,
    double NoHigh,
    double? Turns
)
{
    internal static SwingStateJson Of(SwingState state, SwingStates view) =>
        new(
            state.State.ToString(),
            view.States.Find(state.State)?.Name,
            state.Cast == Record.Votes.Ballot.None ? null : state.Cast.ToWord(),
            view.Joined.Contains(state.State) ? true : null,
            state.Distance.Rounded(),
            state.Position.Point.Rounded(),
            state.Position.Low.Rounded(),
            state.Position.High.Rounded(),
            state.Position.Period,
            state.Chances.Yes.Rounded(),
            state.Chances.Abstain.Rounded(),
            state.Chances.No.Rounded(),
            state.Yes.Low.Rounded(),
            state.Yes.High.Rounded(),
            state.No.Low.Rounded(),
            state.No.High.Rounded(),
            state.Turns.Rounded()
        );
}
