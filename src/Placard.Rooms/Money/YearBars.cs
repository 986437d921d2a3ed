using Microsoft.AspNetCore.Components;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Money;

/// <summary>One bar of a picture by year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Parts">What it is stacked of, from the foot: the class of its colour and its height; none where nothing is known.</param>
/// <param name="Words">What it says, for a tool tip.</param>
internal sealed record YearBar(int Year, IReadOnlyList<(string Class, double Amount)> Parts, string Words);

/// <summary>Amounts or days year by year, as bars; a year of which nothing is known has a dash.</summary>
internal static class YearBars
{
    private const double Width = 760;
    private const double Height = 232;
    private const double Left = 90;
    private const double Foot = 192;
    private const double Top = 28;

    /// <summary>Draws the bars, or nothing where there are none.</summary>
    /// <param name="title">What they show.</param>
    /// <param name="bars">The bars, oldest first.</param>
    /// <param name="scale">How the highest is written.</param>
    public static MarkupString Draw(string title, IReadOnlyList<YearBar> bars, Func<double, string> scale)
    {
        var most = bars.Select(b => b.Parts.Sum(p => p.Amount)).DefaultIfEmpty().Max();
        if (most <= 0)
            return default;
        var svg = new SvgWriter(
            "year-bars",
            Width,
            Height,
            title,
            $"Bars from {bars[0].Year} to {bars[^1].Year}, the highest {scale(most)}. The table beside it says the same."
        );
        var axis = new YearAxis(bars[0].Year, bars[^1].Year, Left, Width - Left - 4);
        svg.Open("line").With("class", "grid").With("x1", 0).With("x2", Width).With("y1", Top).With("y2", Top).Close();
        svg.Label(0, Top - 6, scale(most), "tick", "start");
        svg.Label(0, Foot - 6, "0", "tick", "start");
        foreach (var bar in bars)
        {
            svg.Open("g").Tip(bar.Words);
            var y = Foot;
            foreach (var (kind, amount) in bar.Parts)
            {
                var height = (Foot - Top) * amount / most;
                y -= height;
                svg.Open("rect")
                    .With("class", kind)
                    .With("x", axis.At(bar.Year) + axis.Slot * 0.2)
                    .With("y", y)
                    .With("width", axis.Slot * 0.6)
                    .With("height", height)
                    .Close();
            }
            if (bar.Parts.Count == 0)
                svg.Label(axis.Middle(bar.Year), Foot - 6, "–", "tick");
            svg.Close();
        }
        axis.Draw(svg, Foot);
        return svg.ToMarkup();
    }
}
