namespace Placard.Rooms.Pictures;

/// <summary>Where one seat stands in the chamber, in units in which the outermost arc has radius 1 and its centre is the origin; y grows
/// upwards.</summary>
internal readonly record struct Seat(int Index, double X, double Y);

/// <summary>One regional group's part of the chamber.</summary>
/// <param name="Group">The group.</param>
/// <param name="Middle">The angle of its middle, in radians, 0 at the right.</param>
/// <param name="Seats">Its seats, from left to right, numbered within the group.</param>
internal sealed record Wedge(RegionalGroup Group, double Middle, IReadOnlyList<Seat> Seats);

/// <summary>Lays seats out in rows that run from the centre outwards, all rows the same angle apart, each regional group a wedge of as many
/// rows as it fills.</summary>
internal static class ChamberSeats
{
    /// <summary>The radius of the innermost arc; nearer to the centre there is no seat.</summary>
    public const double Innermost = 0.6;

    // How many rows wide the gap between two groups is.
    private const double Gap = 0.6;

    /// <summary>Lays out groups from left to right.</summary>
    /// <param name="groups">The groups and how many seats each has; those with none take no room.</param>
    /// <param name="radius">The radius at which no two seats overlap.</param>
    public static IReadOnlyList<Wedge> Layout(IReadOnlyList<(RegionalGroup Group, int Seats)> groups, out double radius)
    {
        var present = groups.Where(g => g.Seats > 0).ToArray();
        var arcs = ArcsFor(present.Sum(g => g.Seats));
        var rows = present.Sum(g => RowsOf(g.Seats, arcs));
        var step = Math.PI / (rows + Gap * (present.Length - 1));
        radius = 0.9 * Math.Min((1 - Innermost) / (arcs - 1) / 2, Innermost * Math.Sin(Math.Min(step, Math.PI) / 2));
        var wedges = new List<Wedge>(present.Length);
        var left = Math.PI;
        foreach (var (group, seats) in present)
        {
            var span = RowsOf(seats, arcs) * step;
            wedges.Add(new Wedge(group, left - span / 2, Fill(seats, arcs, left, step)));
            left -= span + Gap * step;
        }
        return wedges;
    }

    private static int ArcsFor(int seats) =>
        seats switch
        {
            <= 20 => 2,
            <= 60 => 4,
            <= 110 => 6,
            _ => 8,
        };

    private static int RowsOf(int seats, int arcs) => (seats + arcs - 1) / arcs;

    // A row that is not full leaves its inner seats empty.
    private static Seat[] Fill(int seats, int arcs, double left, double step) =>
        [
            .. Enumerable
                .Range(0, seats)
                .Select(i =>
                {
                    var angle = left - step * (i / arcs + 0.5);
                    var arc = 1 - (1 - Innermost) * (i % arcs) / (arcs - 1);
                    return new Seat(i, arc * Math.Cos(angle), arc * Math.Sin(angle));
                }),
        ];
}
