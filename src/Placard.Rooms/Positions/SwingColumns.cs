namespace Placard.Rooms.Positions;

/// <summary>The members by distance from the tipping point, nearest first.</summary>
internal static class SwingColumns
{
    public static Table<SwingStates> Columns { get; } =
        Table<SwingStates>.Of(
            view => SwingJson.Of(view).States,
            new("vote", "Address of the vote in the record", (view, _) => view.Vote.Address),
            new("on", "Day whose members are listed", (view, _) => view.On),
            new("state", "ISO 3166 code of the state", (_, s) => s.State),
            new("name", "Name of the state", (_, s) => s.Name),
            new("ballot", "Its ballot on the vote; empty for none", (_, s) => s.Ballot),
            new("joined", "yes for a state that was not a member when the vote was taken", (_, s) => s.Joined is true ? "yes" : null),
            new("distance", "Distance from the tipping point, above 0 on the side of yes", (_, s) => s.Distance),
            new("point", "Ideal point of the state", (_, s) => s.Point),
            new("low", "Lower end of its 90% interval", (_, s) => s.Low),
            new("high", "Upper end of its 90% interval", (_, s) => s.High),
            new("year", "Year of the ideal point", (_, s) => s.Year),
            new("yes", "Chance of yes, 0 to 1", (_, s) => s.Yes),
            new("abstain", "Chance of an abstention", (_, s) => s.Abstain),
            new("no", "Chance of no", (_, s) => s.No),
            new("yes_low", "Lower chance of yes at the ends of the interval of the point", (_, s) => s.YesLow),
            new("yes_high", "Higher chance of yes there", (_, s) => s.YesHigh),
            new("no_low", "Lower chance of no there", (_, s) => s.NoLow),
            new("no_high", "Higher chance of no there", (_, s) => s.NoHigh),
            new("turns", "Chance of a ballot other than the one cast", (_, s) => s.Turns)
        );
}
