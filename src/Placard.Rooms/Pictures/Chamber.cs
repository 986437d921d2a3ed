using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Pictures;

/// <summary>The chamber as it voted: a seat for every state on the list, by regional group from left to right, like ballots side by
/// side.</summary>
internal static class Chamber
{
    private const double Width = 960;
    private const double Height = 376;
    private const double Centre = Width / 2;
    private const double Floor = 346;
    private const double Scale = 292;

    // In a smaller seat the letters would run over its rim.
    private const double LeastForCode = 12;

    /// <summary>Draws the ballots of one vote.</summary>
    /// <param name="title">What was voted on.</param>
    /// <param name="ballots">The ballots; the seats are the states on the sheet.</param>
    /// <param name="on">The day, which decides the groups; null where unknown.</param>
    /// <param name="states">Names and groups.</param>
    public static MarkupString Draw(string title, BallotSheet ballots, DateOnly? on, StateRegister states)
    {
        var groups = GroupLabels
            .InOrder.Select(group => (Group: group, Seats: SeatsOf(group, ballots, on, states)))
            .Where(g => g.Seats.Length > 0)
            .ToArray();
        var tally = ballots.ToTally();
        var unknown = ballots.CountOf(Ballot.Unknown);
        var svg = new SvgWriter(
            "chamber",
            Width,
            Height,
            title,
            $"{ballots.Count} seats in arcs: {tally.Yes} yes, {tally.No} no, {tally.Abstain} abstaining, {tally.NotVoting} not voting{(unknown == 0 ? "" : $", {unknown} unknown")}. The table of ballots says the same."
        );
        svg.DefineBallots();
        var wedges = ChamberSeats.Layout([.. groups.Select(g => (g.Group, g.Seats.Length))], out var radius);
        for (var g = 0; g < wedges.Count; g++)
            Draw(svg, wedges[g], groups[g].Seats, Math.Min(radius * Scale, 26), states);
        svg.Label(Centre, Floor - 34, tally.ToString(), "tally");
        svg.Label(Centre, Floor - 12, unknown == 0 ? "yes–no–abstain" : $"yes–no–abstain, {unknown} unknown", "caption");
        return svg.ToMarkup();
    }

    /// <summary>The groups with a seat, from left to right, for the words beside the picture.</summary>
    public static IEnumerable<string> GroupsFromLeft(BallotSheet ballots, DateOnly? on, StateRegister states) =>
        GroupLabels.InOrder.Where(group => SeatsOf(group, ballots, on, states).Length > 0).Select(group => group.ToName());

    private static KeyValuePair<StateCode, Ballot>[] SeatsOf(
        RegionalGroup group,
        BallotSheet ballots,
        DateOnly? on,
        StateRegister states
    ) =>
        [
            .. ballots
                .Where(b => (on is { } day ? states.Find(b.Key)?.GroupOn(day) ?? RegionalGroup.None : RegionalGroup.None) == group)
                .OrderBy(b => b.Value)
                .ThenBy(b => b.Key),
        ];

    private static void Draw(SvgWriter svg, Wedge wedge, KeyValuePair<StateCode, Ballot>[] seats, double radius, StateRegister states)
    {
        svg.Open("g").With("class", "group");
        foreach (var seat in wedge.Seats)
        {
            var (state, ballot) = seats[seat.Index];
            var (x, y) = (Centre + seat.X * Scale, Floor - seat.Y * Scale);
            svg.Open("g").With("class", "seat " + BallotFill.ClassOf(ballot));
            svg.Tip($"{states.Find(state)?.Name ?? state.ToString()}: {ballot.ToWord()}");
            svg.Open("circle").With("cx", x).With("cy", y).With("r", radius).Fill(ballot).Close();
            if (radius > LeastForCode)
                svg.Label(x, y + 3, state.ToString(), "code");
            svg.Close();
        }
        var (dx, dy) = (Math.Cos(wedge.Middle), Math.Sin(wedge.Middle));
        var distance = Scale + radius + 8;
        var lines = wedge.Group.ToLabel().Split(" & ");
        for (var i = 0; i < lines.Length; i++)
        {
            svg.Label(
                Centre + dx * distance,
                Floor - dy * distance - 2 + (i - (lines.Length - 1)) * 15,
                i == 0 ? lines[i] : "& " + lines[i],
                "group-name",
                dx < -0.25 ? "end"
                    : dx > 0.25 ? "start"
                    : "middle"
            );
        }
        svg.Close();
    }
}
