using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Pictures;

/// <summary>The chamber as it voted: a seat for every state on the list, by regional group from left to right, like ballots side by
/// side.</summary>
internal static class Chamber
{
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
            ChamberFrame.Width,
            ChamberFrame.Height,
            title,
            $"{ballots.Count} seats in arcs: {tally.Yes} yes, {tally.No} no, {tally.Abstain} abstaining, {tally.NotVoting} not voting{(unknown == 0 ? "" : $", {unknown} unknown")}. The table of ballots says the same."
        );
        svg.DefineBallots();
        var wedges = ChamberSeats.Layout([.. groups.Select(g => (g.Group, g.Seats.Length))], out var radius);
        for (var g = 0; g < wedges.Count; g++)
            Draw(svg, wedges[g], groups[g].Seats, ChamberFrame.RadiusOf(radius), states);
        ChamberFrame.WriteFloor(svg, tally.ToString(), unknown == 0 ? "yes–no–abstain" : $"yes–no–abstain, {unknown} unknown");
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
            var (x, y) = ChamberFrame.PlaceOf(seat);
            svg.Open("g").With("class", "seat " + BallotFill.ClassOf(ballot));
            svg.Tip($"{states.Find(state)?.Name ?? state.ToString()}: {ballot.ToWord()}");
            svg.Open("circle").With("cx", x).With("cy", y).With("r", radius).Fill(ballot).Close();
            ChamberFrame.WriteCode(svg, x, y, radius, state);
            svg.Close();
        }
        ChamberFrame.WriteName(svg, wedge, radius);
        svg.Close();
    }
}
