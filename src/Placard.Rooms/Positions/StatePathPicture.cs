using Microsoft.AspNetCore.Components;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Positions;

/// <summary>One state's path with its intervals, against the mean of its group.</summary>
internal static class StatePathPicture
{
    private const double Width = 560;
    private const double Height = 320;

    public static MarkupString Draw(StatePath view)
    {
        var path = view.Path;
        var svg = new SvgWriter(
            "state-path",
            Width,
            Height,
            $"{view.State.Name}: positions {path[0].Period} to {path[^1].Period}",
            "A line with its shaded 90% interval, and the mean of the regional group. The table below gives the same figures."
        );
        var plot = new PathPlot(svg, path[0].Period, path[^1].Period, view.All.Low, view.All.High, Width, Height);
        plot.DrawScale();
        plot.DrawBand(path);
        if (view.Group != RegionalGroup.None)
        {
            var means = GroupPaths
                .MeansOf(view.All, view.Group)
                .Where(m => m.Year >= path[0].Period && m.Year <= path[^1].Period)
                .ToArray();
            plot.DrawLine(means, m => m.Year, m => m.Mean, "mean", "mean of " + view.Group.ToName());
        }
        plot.DrawLine(path, p => p.Period, p => p.Point, "path", view.State.Name);
        foreach (var position in path)
            plot.DrawPoint(
                position.Period,
                position.Point,
                $"{position.Period}: {Numbers.Signed(position.Point)}, {Plurals.Plain(position.Ballots, "ballot")}"
            );
        return svg.ToMarkup();
    }
}
