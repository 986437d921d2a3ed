namespace Placard.Rooms.Pictures;

/// <summary>Where one seat stands in the chamber, in units in which the outermost arc has radius 1 and its centre is the origin; y grows
/// upwards.</summary>
internal readonly record struct Seat(int Index, double X, double Y);

/// <summary>One regional group's part of the chamber.</summary>
/// <param name="Group">The group.</param>
/// <param name="Middle">The angle of its middle, in radians, 0 at the right.</param>
/// <param name="Seats">Its seats, from left to right, numbered within the group.</param>
internal sealed record Wedge(RegionalGroup Group, double Middle, IReadOnlyList<Seat> Seats);

/// <summary>Lays seats out in arcs, each regional group a wedge as wide as its number of seats.</summary>
internal static class ChamberSeats
{
    private const double Innermost = 0.46;
    private const double GapBetweenGroups = 0.05;

    /// <summary>Lays out groups from left to right.</summary>
    /// <param name="groups">The groups and how many seats each has; those with none take no room.</param>
    /// <param name="radius">The radius at which no two seats overlap.</param>
    public static IReadOnlyList<Wedge> Layout(IReadOnlyList<(RegionalGroup Group, int Seats)> groups, out double radius)
    {
        var present = groups.Where(g => g.Seats > 0).ToArray();
        var total = present.Sum(g => g.Seats);
        var arcs = ArcsFor(total);
        var free = Math.PI - GapBetweenGroups * (present.Length - 1);
        var wedges = new List<Wedge>(present.Length);
        var left = Math.PI;
        radius = arcs.Length == 1 ? 0.1 : (arcs[^1] - arcs[0]) / (arcs.Length - 1) / 2;
        foreach (var (group, seats) in present)
        {
            var span = free * seats / total;
            wedges.Add(new Wedge(group, left - span / 2, Fill(seats, arcs, left, span, ref radius)));
            left -= span + GapBetweenGroups;
        }
        radius *= 0.9;
        return wedges;
    }

    private static double[] ArcsFor(int seats)
    {
        var count = seats switch
        {
            <= 20 => 2,
            <= 60 => 4,
            <= 110 => 6,
            _ => 8,
        };
        return [.. Enumerable.Range(0, count).Select(i => Innermost + (1 - Innermost) * i / (count - 1))];
    }

    private static List<Seat> Fill(int seats, double[] arcs, double left, double span, ref double radius)
    {
        var placed = new List<(double Angle, double Arc)>(seats);
        var perArc = Share(seats, arcs);
        for (var a = 0; a < arcs.Length; a++)
        {
            for (var i = 0; i < perArc[a]; i++)
                placed.Add((left - span * (i + 0.5) / perArc[a], arcs[a]));
            if (perArc[a] > 0)
                radius = Math.Min(radius, arcs[a] * Math.Sin(Math.Min(span / perArc[a], Math.PI) / 2));
        }
        return
        [
            .. placed
                .OrderByDescending(p => p.Angle)
                .ThenByDescending(p => p.Arc)
                .Select((p, i) => new Seat(i, p.Arc * Math.Cos(p.Angle), p.Arc * Math.Sin(p.Angle))),
        ];
    }

    /// <summary>Shares seats out over the arcs by their length, by largest remainder, the outer arc first where equal.</summary>
    private static int[] Share(int seats, double[] arcs)
    {
        var length = arcs.Sum();
        var shares = arcs.Select(arc => (int)(seats * arc / length)).ToArray();
        var byRemainder = Enumerable
            .Range(0, arcs.Length)
            .OrderByDescending(a => seats * arcs[a] / length - shares[a])
            .ThenByDescending(a => a)
            .Take(seats - shares.Sum());
        foreach (var a in byRemainder)
            shares[a]++;
        return shares;
    }
}
