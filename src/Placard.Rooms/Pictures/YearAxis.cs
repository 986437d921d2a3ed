namespace Placard.Rooms.Pictures;

/// <summary>The years along the foot of a picture.</summary>
internal sealed class YearAxis(int first, int last, double left, double width)
{
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

    public void Draw(SvgWriter svg, double y)
    {
        svg.Open("line").With("class", "axis").With("x1", left).With("x2", left + width).With("y1", y).With("y2", y).Close();
        for (var year = first; year <= last; year++)
        {
            if (year % _step == 0)
                svg.Label(Middle(year), y + 22, Numbers.Plain(year), "tick");
        }
    }
}
