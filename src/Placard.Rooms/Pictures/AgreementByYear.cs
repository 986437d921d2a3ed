using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Pictures;

/// <summary>How often two states voted alike, year by year: a line of the share, over bars of the number of roll calls it rests
/// on.</summary>
internal static class AgreementByYear
{
    private const double Width = 760;
    private const double Height = 300;
    private const double Left = 74;
    private const double Right = 756;
    private const double Top = 30;
    private const double Foot = 262;
    private const double HighestBar = 70;

    /// <summary>Draws the shares by year, or nothing where there are none.</summary>
    /// <param name="pair">The two states' names.</param>
    /// <param name="years">Years with at least one common roll call, oldest first: the share from 0 to 1 and the number.</param>
    public static MarkupString Draw(string pair, IReadOnlyList<(int Year, double Share, int Common)> years)
    {
        if (years.Count == 0)
            return default;
        var svg = new SvgWriter(
            "agreement-by-year",
            Width,
            Height,
            $"Agreement of {pair} by year",
            $"A line of the share of common roll calls with the same ballot, {years[0].Year} to {years[^1].Year}, over bars of their "
                + $"number. The table beside it says the same."
        );
        var axis = new YearAxis(years[0].Year, years[^1].Year, Left, Right - Left);
        DrawScale(svg);
        DrawBars(svg, axis, years);
        DrawLine(svg, axis, years);
        axis.Draw(svg, Foot);
        return svg.ToMarkup();
    }

    private static double Y(double share) => Foot - (Foot - Top) * share;

    private static void DrawScale(SvgWriter svg)
    {
        for (var percent = 0; percent <= 100; percent += 50)
        {
            var y = Y(percent / 100.0);
            svg.Open("line").With("class", "grid").With("x1", 0).With("x2", Right).With("y1", y).With("y2", y).Close();
            svg.Label(0, y - 6, Numbers.Plain(percent) + "%", "tick", "start");
        }
    }

    private static void DrawBars(SvgWriter svg, YearAxis axis, IReadOnlyList<(int Year, double Share, int Common)> years)
    {
        var most = years.Max(y => y.Common);
        foreach (var (year, _, common) in years)
        {
            var height = HighestBar * common / most;
            svg.Open("rect")
                .With("class", "number")
                .With("x", axis.At(year) + axis.Slot * 0.15)
                .With("y", Foot - height)
                .With("width", axis.Slot * 0.7)
                .With("height", height)
                .Tip($"{year}: {Plurals.Plain(common, "common roll call")}")
                .Close();
        }
    }

    private static void DrawLine(SvgWriter svg, YearAxis axis, IReadOnlyList<(int Year, double Share, int Common)> years)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < years.Count; i++)
        {
            // A year without a common roll call breaks the line: nothing is known there.
            var joins = i > 0 && years[i - 1].Year == years[i].Year - 1;
            path.Append(CultureInfo.InvariantCulture, $"{(joins ? 'L' : 'M')}{axis.Middle(years[i].Year):0.#},{Y(years[i].Share):0.#} ");
        }
        svg.Open("path").With("class", "share-line").With("d", path.ToString().TrimEnd()).Close();
        foreach (var (year, share, common) in years)
        {
            svg.Open("circle")
                .With("class", "share-point")
                .With("cx", axis.Middle(year))
                .With("cy", Y(share))
                .With("r", 3)
                .Tip(string.Create(CultureInfo.InvariantCulture, $"{year}: {share:0.#%} of {common}"))
                .Close();
        }
    }
}
