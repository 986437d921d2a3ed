using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Positions;

/// <summary>The mark of a regional group: a shape and a colour of its own, of about the same size.</summary>
internal static class GroupMark
{
    private const double LegendSize = 20;

    public static void Draw(SvgWriter svg, RegionalGroup group, double x, double y, double size, string tip)
    {
        svg.Open("path").With("class", "mark " + KindOf(group)).With("d", Shape(group, x, y, size));
        if (tip.Length > 0)
            svg.Tip(tip);
        svg.Close();
    }

    /// <summary>The mark by itself, beside the name of the group; a screen reader passes over it.</summary>
    public static MarkupString Legend(RegionalGroup group)
    {
        var svg = new SvgWriter("group-mark", LegendSize, LegendSize);
        Draw(svg, group, LegendSize / 2, LegendSize / 2, LegendSize / 3, "");
        return svg.ToMarkup();
    }

    private static string KindOf(RegionalGroup group) =>
        group == RegionalGroup.None ? "no-group" : "group-" + group.ToCode().ToLowerInvariant().Replace('_', '-');

    private static string Shape(RegionalGroup group, double x, double y, double size)
    {
        return group switch
        {
            RegionalGroup.African => Written(
                $"M{x - size:0.##},{y:0.##}a{size:0.##},{size:0.##} 0 1 0 {2 * size:0.##},0a{size:0.##},{size:0.##} 0 1 0 {-2 * size:0.##},0Z"
            ),
            RegionalGroup.AsiaPacific => Polygon((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
            RegionalGroup.EasternEuropean => Polygon((0, -1.15), (1.1, 0.85), (-1.1, 0.85)),
            RegionalGroup.LatinAmericanCaribbean => Polygon((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
            RegionalGroup.WesternEuropeanOthers => Polygon((-1.1, -0.85), (1.1, -0.85), (0, 1.15)),
            _ => Polygon(
                (-0.3, -1),
                (0.3, -1),
                (0.3, -0.3),
                (1, -0.3),
                (1, 0.3),
                (0.3, 0.3),
                (0.3, 1),
                (-0.3, 1),
                (-0.3, 0.3),
                (-1, 0.3),
                (-1, -0.3),
                (-0.3, -0.3)
            ),
        };

        string Polygon(params ReadOnlySpan<(double X, double Y)> corners)
        {
            var path = new StringBuilder();
            foreach (var (cornerX, cornerY) in corners)
                path.Append(
                    CultureInfo.InvariantCulture,
                    $"{(path.Length == 0 ? 'M' : 'L')}{x + size * cornerX:0.##},{y + size * cornerY:0.##}"
                );
            return path.Append('Z').ToString();
        }

        static string Written(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
    }
}
