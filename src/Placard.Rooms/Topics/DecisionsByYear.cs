using Microsoft.AspNetCore.Components;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Topics;

/// <summary>What became of decisions year by year, as stacked bars.</summary>
internal static class DecisionsByYear
{
    private const double Width = 760;
    private const double Height = 180;
    private const double Left = 44;
    private const double Foot = 144;
    private const double Top = 28;
    private const string Hatched = "decisions-by-year-hatched";

    /// <summary>Draws the years, or nothing where there are none.</summary>
    public static MarkupString Draw(string title, IReadOnlyList<TopicYear> years)
    {
        if (years.Count == 0)
            return default;
        var most = years.Max(y => y.Total);
        var svg = new SvgWriter(
            "decisions-by-year",
            Width,
            Height,
            title,
            $"Stacked bars from {years[0].Year} to {years[^1].Year}, at most {most} a year. The table beside it says the same."
        );
        svg.Open("defs").Open("pattern").With("id", Hatched).With("patternUnits", "userSpaceOnUse").With("width", 6).With("height", 6);
        svg.Open("rect").With("class", "ground").With("width", 6).With("height", 6).Close();
        svg.Open("path").With("class", "hatch").With("d", "M0 6 6 0").Close().Close().Close();
        var axis = new YearAxis(years[0].Year, years[^1].Year, Left, Width - Left - 4);
        svg.Open("line").With("class", "grid").With("x1", 0).With("x2", Width).With("y1", Top).With("y2", Top).Close();
        svg.Label(0, Top - 6, Numbers.Plain(most), "tick", "start");
        svg.Label(0, Foot - 6, "0", "tick", "start");
        foreach (var year in years)
        {
            svg.Open("g")
                .Tip($"{year.Year}: {year.Adopted} by vote, {year.WithoutVote} without, {year.Rejected} rejected, {year.Other} other");
            var y = Foot;
            foreach (var (kind, count) in Parts(year))
            {
                var height = (Foot - Top) * count / most;
                y -= height;
                if (count > 0)
                {
                    svg.Open("rect").With("class", kind).With("x", axis.At(year.Year) + axis.Slot * 0.1).With("y", y);
                    if (kind == "unvoted")
                        svg.With("fill", $"url(#{Hatched})");
                    svg.With("width", axis.Slot * 0.8).With("height", height).Close();
                }
            }
            svg.Close();
        }
        axis.Draw(svg, Foot);
        return svg.ToMarkup();
    }

    private static (string Kind, int Count)[] Parts(TopicYear year) =>
        [("voted", year.Adopted), ("unvoted", year.WithoutVote), ("rejected", year.Rejected), ("other", year.Other)];
}
