using Microsoft.AspNetCore.Components;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Coverage;

/// <summary>A row for the decisions and one for the texts of each body, a cell a year; the stronger the colour, the more of the known
/// resolutions are held. A body of which no resolution is known by its number has none.</summary>
internal static class CoverageMap
{
    private const double Width = 760;
    private const double Left = 150;
    private const double Top = 6;
    private const double Row = 20;
    private const double BetweenBodies = 12;

    public static MarkupString Draw(EditionCoverage coverage)
    {
        var bodies = coverage.Bodies.Where(body => body.IsNumbered).ToList();
        var height = Top + bodies.Count * (2 * Row + BetweenBodies);
        var svg = new SvgWriter(
            "coverage-map",
            Width,
            height + 30,
            "Resolutions held, by body and year",
            $"Two rows a body, decisions and texts, a cell a year from {coverage.First} to {coverage.Last}; the stronger its colour, the "
                + "more of the resolutions known to exist are held. The tables below say the same in numbers."
        );
        var axis = new YearAxis(coverage.First, coverage.Last, Left, Width - Left - 4);
        var y = Top;
        foreach (var body in bodies)
        {
            DrawRow(svg, axis, y, $"{body.Body.Code} decisions", body, year => (year.Decided, year.ShareDecided));
            DrawRow(svg, axis, y + Row, "texts", body, year => (year.Worded, year.ShareWorded));
            y += 2 * Row + BetweenBodies;
        }
        axis.Draw(svg, height);
        return svg.ToMarkup();
    }

    private static void DrawRow(
        SvgWriter svg,
        YearAxis axis,
        double y,
        string name,
        BodyCoverage body,
        Func<YearCoverage, (int Count, double? Share)> held
    )
    {
        svg.Label(Left - 6, y + Row - 6, name, "tick", "end");
        foreach (var year in body.Years)
        {
            var (count, share) = held(year);
            if (share is not { } known)
                continue;
            svg.Open("rect")
                .With("class", CoverageStep.Of(known).Class)
                .With("x", axis.At(year.Year))
                .With("y", y + 1)
                .With("width", axis.Slot)
                .With("height", Row - 2)
                .Tip($"{body.Body.Name}, {year.Year}: {count} of at least {year.Known}")
                .Close();
        }
    }
}

/// <summary>A step of the share of what is known that is held.</summary>
/// <param name="Least">The least share.</param>
/// <param name="Class">The shade.</param>
/// <param name="Words">What it means.</param>
internal sealed record CoverageStep(double Least, string Class, string Words)
{
    public static IReadOnlyList<CoverageStep> All { get; } =
    [
        new(0, "shade-1", "none or next to none"),
        new(0.05, "shade-2", "5% or more"),
        new(0.4, "shade-3", "40% or more"),
        new(0.75, "shade-4", "75% or more"),
        new(0.95, "shade-5", "95% or more"),
    ];

    public static CoverageStep Of(double share) => All.Last(step => share >= step.Least);
}
