using Microsoft.AspNetCore.Components;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Positions;

/// <summary>One position on the scale, with its interval: the same as the figures in the row, and passed over by a screen reader.</summary>
internal static class ScaleMark
{
    private const double Width = 160;
    private const double Height = 16;
    private const double Rim = 5;

    public static MarkupString Draw(double point, double low, double high, double from, double to)
    {
        var svg = new SvgWriter("scale-mark", Width, Height);
        svg.Open("line").With("class", "grid").With("x1", X(0)).With("x2", X(0)).With("y1", 0).With("y2", Height).Close();
        svg.Open("line")
            .With("class", "interval")
            .With("x1", X(low))
            .With("x2", X(high))
            .With("y1", Height / 2)
            .With("y2", Height / 2)
            .Close();
        svg.Open("circle").With("class", "point").With("cx", X(point)).With("cy", Height / 2).With("r", 4).Close();
        return svg.ToMarkup();

        double X(double at) => Rim + (Width - 2 * Rim) * (Math.Clamp(at, from, to) - from) / (to - from);
    }
}
