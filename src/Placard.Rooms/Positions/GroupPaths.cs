using Microsoft.AspNetCore.Components;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Positions;

/// <summary>The paths of one regional group's states, beside those of the other groups on the same scale.</summary>
internal static class GroupPaths
{
    private const double Width = 380;
    private const double Height = 260;

    public static MarkupString Draw(StatePositions view, RegionalGroup group)
    {
        var lines = view.Lines.Where(line => line.Group == group).ToArray();
        var periods = view.Points.Periods;
        var svg = new SvgWriter(
            "paths-" + (group == RegionalGroup.None ? "none" : group.ToCode().ToLowerInvariant()),
            Width,
            Height,
            $"{group.ToName()}: positions {periods[0]} to {periods[^1]}",
            $"{lines.Length} lines, one a state, with their shaded intervals, and the mean of the group. The tables below give the same "
                + $"figures."
        );
        var plot = new PathPlot(svg, periods[0], periods[^1], view.Low, view.High, Width, Height);
        plot.DrawScale();
        foreach (var line in lines)
            plot.DrawBand(line.Path);
        foreach (var line in lines)
            plot.DrawLine(line.Path, p => p.Period, p => p.Point, "path", line.Name);
        plot.DrawLine(MeansOf(view, group), m => m.Year, m => m.Mean, "mean", "mean of " + group.ToName());
        return svg.ToMarkup();
    }

    /// <summary>The mean of a group in every period in which it has a state.</summary>
    public static IReadOnlyList<(int Year, double Mean)> MeansOf(StatePositions view, RegionalGroup group) =>
        [
            .. view
                .Points.Periods.Select(year => (Year: year, Mean: view.MeanOf(group, year)))
                .Where(m => m.Mean is not null)
                .Select(m => (m.Year, m.Mean!.Value.Mean)),
        ];
}
