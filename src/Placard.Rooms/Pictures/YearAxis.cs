namespace Placard.Rooms.Pictures;

/// <summary>The years along the foot of a picture.</summary>
internal sealed class YearAxis(int first, int last, double left, double width)
{
    private const double LeastShareApart = 0.12;
    private const double HalfALabel = 30;

    private readonly int _step = (last - first) switch
    {
        <= 8 => 1,
        <= 16 => 2,
        <= 35 => 5,
        _ => 10,
    };

    /// <summary>The room of one year.</summary>
    public double Slot { get; } = width / (last - first + 1);

    /// <summary>Where a year begins.</summary>
    public double At(int year) => left + (year - first) * Slot;

    /// <summary>The middle of a year.</summary>
    public double Middle(int year) => At(year) + Slot / 2;

    // The name of the last year would run over the edge of the picture.
    private bool ReachesOver(int year) => year == last && Slot < HalfALabel;

    private bool IsNamed(int year) =>
        year == first || year == last || (year % _step == 0 && Math.Min(year - first, last - year) * Slot >= width * LeastShareApart);

    public void Draw(SvgWriter svg, double y)
    {
        svg.Open("line").With("class", "axis").With("x1", left).With("x2", left + width).With("y1", y).With("y2", y).Close();
        // Both ends are named; a round year between them, where there is room beside an end.
        foreach (var year in Enumerable.Range(first, last - first + 1).Where(IsNamed))
            svg.Label(
                ReachesOver(year) ? At(last) + Slot : Middle(year),
                y + 22,
                Numbers.Plain(year),
                "tick",
                ReachesOver(year) ? "end" : "middle"
            );
    }
}
