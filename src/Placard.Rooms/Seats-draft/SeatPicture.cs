using Microsoft.AspNetCore.Components;
using Placard.Record.Seats;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Seats;

/// <summary>The chamber of a body on one day: a seat for every member, by regional group from left to right. Who is suspended has a dashed
/// rim; an empty seat has no fill.</summary>
internal static class SeatPicture
{
    public static MarkupString Draw(SeatedMembers view)
    {
        var groups = RegionalGroupForms
            .All.Select(group => (Group: group, Members: view.Members.Where(m => m.Group == group).ToArray()))
            .Select(g => (g.Group, g.Members, Seats: g.Members.Length + view.Empty.Where(e => e.Group == g.Group).Sum(e => Math.Max(e.Seats, 0))))
            .Where(g => g.Seats > 0)
            .ToArray();
        var svg = new SvgWriter(
            "chamber",
            ChamberFrame.Width,
            ChamberFrame.Height,
            $"Seats of the {view.Body.Name}",
            $"{groups.Sum(g => g.Seats)} seats in arcs, by regional group: "
                + string.Join(", ", groups.Select(g => $"{g.Group.ToName()} {g.Seats}"))
                + ". The table of members says the same."
        );
        var wedges = ChamberSeats.Layout([.. groups.Select(g => (g.Group, g.Seats))], out var radius);
        for (var i = 0; i < wedges.Count; i++)
            Draw(svg, wedges[i], groups[i].Members, Math.Min(radius * ChamberFrame.Scale, ChamberFrame.LargestSeat), view);
        svg.Label(ChamberFrame.Centre, ChamberFrame.Floor - 34, Numbers.Plain(view.Members.Count), "tally");
        svg.Label(ChamberFrame.Centre, ChamberFrame.Floor - 12, $"members on {view.On.Iso()}", "caption");
        return svg.ToMarkup();
    }

    private static void Draw(SvgWriter svg, Wedge wedge, SeatHolding[] members, double radius, SeatedMembers view)
    {
        svg.Open("g").With("class", "group");
        foreach (var seat in wedge.Seats)
        {
            var (x, y) = (ChamberFrame.Centre + seat.X * ChamberFrame.Scale, ChamberFrame.Floor - seat.Y * ChamberFrame.Scale);
            svg.Open("g").With("class", "seat");
            if (seat.Index < members.Length)
                Draw(svg, members[seat.Index], x, y, radius, view);
            else
                svg.Open("circle").With("class", "empty-seat").With("cx", x).With("cy", y).With("r", radius - 1).Tip("Empty").Close();
            svg.Close();
        }
        ChamberFrame.WriteName(svg, wedge, radius);
        svg.Close();
    }

    private static void Draw(SvgWriter svg, SeatHolding member, double x, double y, double radius, SeatedMembers view)
    {
        var name = view.States.Find(member.State)?.Name ?? member.State.ToString();
        var isSuspended = view.Suspended.Contains(member.State);
        svg.Tip($"{name}: {SeatWords.Days(member.Days)}{(isSuspended ? ", suspended" : "")}");
        svg.Open("circle")
            .With("class", $"mark group-{member.Group.ToCode().ToLowerInvariant().Replace('_', '-')}{(isSuspended ? " suspended" : "")}")
            .With("cx", x)
            .With("cy", y)
            .With("r", radius)
            .Close();
        if (radius > ChamberFrame.LeastForCode)
            svg.Label(x, y + 3, member.State.ToString(), "code");
    }
}
