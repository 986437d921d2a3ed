namespace Placard.Rooms.Pictures;

/// <summary>What every picture of a chamber has in common: its size, where its seats stand, and the names of its groups.</summary>
internal static class ChamberFrame
{
    public const double Width = 960;
    public const double Height = 376;
    public const double Centre = Width / 2;
    public const double Floor = 346;

    private const double Scale = 292;
    private const double LargestSeat = 26;

    // In a smaller seat the letters would run over its rim.
    private const double LeastForCode = 12;

    /// <summary>The radius of a seat in the drawing.</summary>
    public static double RadiusOf(double radius) => Math.Min(radius * Scale, LargestSeat);

    /// <summary>Where a seat stands in the drawing.</summary>
    public static (double X, double Y) PlaceOf(Seat seat) => (Centre + seat.X * Scale, Floor - seat.Y * Scale);

    /// <summary>The code of a state in its seat, where there is room for it.</summary>
    public static void WriteCode(SvgWriter svg, double x, double y, double radius, StateCode state)
    {
        if (radius > LeastForCode)
            svg.Label(x, y + 3, state.ToString(), "code");
    }

    /// <summary>The number below the arcs, and what it is.</summary>
    public static void WriteFloor(SvgWriter svg, string number, string caption)
    {
        svg.Label(Centre, Floor - 34, number, "tally");
        svg.Label(Centre, Floor - 12, caption, "caption");
    }

    /// <summary>The name of a group beside its seats.</summary>
    public static void WriteName(SvgWriter svg, Wedge wedge, double radius)
    {
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
    }
}
