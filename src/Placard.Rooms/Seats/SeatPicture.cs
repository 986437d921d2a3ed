using Microsoft.AspNetCore.Components;
using Placard.Record.Seats;
using Placard.Rooms.Pictures;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Seats;

/// <summary>The chamber of a body on one day: a seat for every member, by regional group from left to right, those that fall vacant first
/// hollow, an empty seat with a dashed rim.</summary>
internal static class SeatPicture
{
    public static MarkupString Draw(SeatedMembers view)
    {
        var groups = GroupLabels
            .InOrder.Select(group => (Group: group, Members: view.Members.Where(m => m.Group == group).ToArray()))
            .Select(g => (g.Group, g.Members, Seats: g.Members.Length + EmptyOf(view, g.Group)))
            .Where(g => g.Seats > 0)
            .ToArray();
        var svg = new SvgWriter(
            "chamber",
            ChamberFrame.Width,
            ChamberFrame.Height,
            $"Seats of the {view.Body.Name}",
            $"{Numbers.Plain(groups.Sum(g => g.Seats))} seats in arcs, by regional group: "
                + string.Join(", ", groups.Select(g => $"{g.Group.ToName()} {g.Seats}"))
                + ". The table of members says the same."
        );
        var wedges = ChamberSeats.Layout([.. groups.Select(g => (g.Group, g.Seats))], out var radius);
        for (var i = 0; i < wedges.Count; i++)
            Draw(svg, wedges[i], groups[i].Members, ChamberFrame.RadiusOf(radius), view);
        ChamberFrame.WriteFloor(svg, Numbers.Plain(view.Members.Count), $"members on {view.On.Iso()}");
        return svg.ToMarkup();
    }

    private static int EmptyOf(SeatedMembers view, RegionalGroup group) =>
        view.Empty.Where(e => e.Group == group).Sum(e => Math.Max(e.Seats, 0));

    private static void Draw(SvgWriter svg, Wedge wedge, SeatHolding[] members, double radius, SeatedMembers view)
    {
        svg.Open("g").With("class", "group");
        foreach (var seat in wedge.Seats)
        {
            var (x, y) = ChamberFrame.PlaceOf(seat);
            var member = seat.Index < members.Length ? members[seat.Index] : null;
            svg.Open("g").With("class", "seat " + ClassOf(member, view)).Tip(TipOf(member, view));
            svg.Open("circle").With("cx", x).With("cy", y).With("r", radius - 1).Close();
            if (member is not null)
                ChamberFrame.WriteCode(svg, x, y, radius, member.State);
            svg.Close();
        }
        ChamberFrame.WriteName(svg, wedge, radius);
        svg.Close();
    }

    private static string ClassOf(SeatHolding? member, SeatedMembers view) =>
        member is null ? "vacant"
        : member.Days.To == view.EndsNext ? "ends-next"
        : "ends-later";

    private static string TipOf(SeatHolding? member, SeatedMembers view) =>
        member is null
            ? "Empty"
            : $"{view.States.NameOf(member.State)}: {SeatWords.Days(member.Days)}"
                + (view.Suspended.Contains(member.State) ? ", suspended" : "");
}
