using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Placard.Record.Positions.Blocs;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Blocs;

/// <summary>An index from 0 to 1 year by year: points with their intervals, over bars of the number of roll calls; and, where it drifts,
/// the levels with a mark at each change.</summary>
internal static class IndexByYear
{
    private const double Width = 760;
    private const double Height = 300;
    private const double Left = 74;
    private const double Right = 756;
    private const double Top = 30;
    private const double Foot = 262;
    private const double HighestBar = 60;

    /// <summary>Draws years in order, or nothing where there are none.</summary>
    /// <param name="title">What the index is of.</param>
    /// <param name="years">The years with a value.</param>
    /// <param name="drift">The levels, where there are any.</param>
    public static MarkupString Draw(string title, IReadOnlyList<(int Year, ShareEstimate Value)> years, Drift? drift = null)
    {
        if (years.Count == 0)
            return default;
        var svg = new SvgWriter(
            "index-by-year",
            Width,
            Height,
            title,
            $"Points of the index of each year from {years[0].Year} to "
                + $"{years[^1].Year}{(drift is null ? ", each with its interval" : ", and lines of the levels between changes")}, over "
                + $"bars of "
                + $"the number of roll calls. The table beside it says the same."
        );
        var axis = new YearAxis(years[0].Year, years[^1].Year, Left, Right - Left);
        for (var tenths = 0; tenths <= 10; tenths += 5)
        {
            svg.Open("line")
                .With("class", "grid")
                .With("x1", 0)
                .With("x2", Right)
                .With("y1", Y(tenths / 10.0))
                .With("y2", Y(tenths / 10.0))
                .Close();
            svg.Label(0, Y(tenths / 10.0) - 6, Numbers.Fixed(tenths / 10.0, 1), "tick", "start");
        }
        var most = years.Max(y => y.Value.Votes);
        foreach (var (year, value) in years)
        {
            var height = HighestBar * value.Votes / most;
            svg.Open("rect")
                .With("class", "number")
                .With("x", axis.At(year) + axis.Slot * 0.15)
                .With("y", Foot - height)
                .With("width", axis.Slot * 0.7)
                .With("height", height)
                .Tip($"{year}: {Plurals.Plain(value.Votes, "roll call")}")
                .Close();
        }
        if (drift is null)
            DrawBand(svg, axis, years);
        else
            DrawLevels(svg, axis, drift);
        foreach (var (year, value) in years)
        {
            svg.Open("circle")
                .With("class", "index-point")
                .With("cx", axis.Middle(year))
                .With("cy", Y(value.Share))
                .With("r", 3)
                .Tip($"{year}: {Numbers.Fixed(value.Share, 2)} over {Plurals.Plain(value.Votes, "roll call")}")
                .Close();
        }
        axis.Draw(svg, Foot);
        return svg.ToMarkup();
    }

    private static double Y(double index) => Foot - (Foot - Top) * index;

    private static void DrawBand(SvgWriter svg, YearAxis axis, IReadOnlyList<(int Year, ShareEstimate Value)> years)
    {
        var path = new StringBuilder();
        foreach (var (year, value) in years)
            path.Append(CultureInfo.InvariantCulture, $"M{axis.Middle(year):0.#} {Y(value.Low):0.#}V{Y(value.High):0.#}");
        svg.Open("path").With("class", "interval").With("d", path.ToString()).Close();
    }

    private static void DrawLevels(SvgWriter svg, YearAxis axis, Drift drift)
    {
        foreach (var stretch in drift.Stretches)
        {
            var (from, to) = (axis.At(stretch.From), axis.At(stretch.To) + axis.Slot);
            svg.Open("rect")
                .With("class", "level-band")
                .With("x", from)
                .With("y", Y(stretch.Level.High))
                .With("width", to - from)
                .With("height", Math.Max(1, Y(stretch.Level.Low) - Y(stretch.Level.High)))
                .Close();
            svg.Open("line")
                .With("class", "level")
                .With("x1", from)
                .With("x2", to)
                .With("y1", Y(stretch.Level.Share))
                .With("y2", Y(stretch.Level.Share))
                .Tip($"{stretch.From} to {stretch.To}: {Numbers.Fixed(stretch.Level.Share, 2)}")
                .Close();
        }
        foreach (var change in drift.Changes)
        {
            svg.Open("line")
                .With("class", "change")
                .With("x1", axis.At(change.Year))
                .With("x2", axis.At(change.Year))
                .With("y1", Top)
                .With("y2", Foot)
                .Tip($"change in {change.Year}, between {change.Earliest} and {change.Latest}")
                .Close();
        }
    }
}
