using System.Globalization;
using System.Text;
using Placard.Record.Positions.IdealPoints;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Positions;

/// <summary>A plot of positions over years: the scale upwards, years along the foot, and paths with the shade of their intervals.</summary>
internal sealed class PathPlot(SvgWriter svg, int firstYear, int lastYear, double low, double high, double width, double height)
{
    private const double Left = 52;
    private const double ClearOfEnds = 0.6;
    private const double Right = 14; // half a year’s label stands beyond the last year
    private const double Top = 10;
    private const double Below = 30;

    private readonly YearAxis _axis = new(firstYear, lastYear, Left, width - Left - Right);

    /// <summary>Where a scale is marked: at both ends, and at whole numbers between that stand clear of them.</summary>
    public static IEnumerable<double> Marks(double low, double high)
    {
        yield return low;
        for (var at = Math.Ceiling(low); at <= high; at++)
        {
            if (at - low > ClearOfEnds && high - at > ClearOfEnds)
                yield return at;
        }
        yield return high;
    }

    /// <summary>A mark in figures: <c>+1</c>, <c>−2.5</c>.</summary>
    public static string Named(double mark) => Numbers.Signed(mark, mark % 1 == 0 ? 0 : 1);

    /// <summary>Draws the lines of the scale and the years.</summary>
    public void DrawScale()
    {
        foreach (var at in Marks(low, high))
        {
            svg.Open("line").With("class", "grid").With("x1", Left).With("x2", width - Right).With("y1", Y(at)).With("y2", Y(at)).Close();
            svg.Label(Left - 6, Y(at) + 4, Named(at), "tick", "end");
        }
        _axis.Draw(svg, height - Below);
    }

    /// <summary>Draws the shade of a path's intervals.</summary>
    public void DrawBand(IReadOnlyList<Position> path)
    {
        var text = new StringBuilder();
        foreach (var stretch in Stretches(path, p => p.Period))
        {
            Append(text, stretch, p => p.Period, p => p.High, 'M');
            stretch.Reverse();
            Append(text, stretch, p => p.Period, p => p.Low, 'L');
            text.Append('Z');
        }
        svg.Open("path").With("class", "band").With("d", text.ToString()).Close();
    }

    /// <summary>Draws a path; it breaks where a year has no position, and a year that stands alone is a short stroke.</summary>
    public void DrawLine<T>(IReadOnlyList<T> path, Func<T, int> year, Func<T, double> at, string kind, string tip)
    {
        var text = new StringBuilder();
        foreach (var stretch in Stretches(path, year))
        {
            if (stretch.Count == 1)
                text.Append(CultureInfo.InvariantCulture, $"M{_axis.Middle(year(stretch[0])) - 2:0.#},{Y(at(stretch[0])):0.#}h4");
            else
                Append(text, stretch, year, at, 'M');
        }
        svg.Open("path").With("class", kind).With("d", text.ToString()).Tip(tip).Close();
    }

    /// <summary>Draws a point with a tip.</summary>
    public void DrawPoint(int year, double at, string tip) =>
        svg.Open("circle").With("class", "point").With("cx", _axis.Middle(year)).With("cy", Y(at)).With("r", 3).Tip(tip).Close();

    private double Y(double at) => height - Below - (height - Below - Top) * (Math.Clamp(at, low, high) - low) / (high - low);

    private void Append<T>(StringBuilder text, List<T> stretch, Func<T, int> year, Func<T, double> at, char first)
    {
        for (var i = 0; i < stretch.Count; i++)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{(i == 0 ? first : 'L')}{_axis.Middle(year(stretch[i])):0.#},{Y(at(stretch[i])):0.#}"
            );
    }

    private static IEnumerable<List<T>> Stretches<T>(IReadOnlyList<T> path, Func<T, int> year)
    {
        var stretch = new List<T>();
        foreach (var item in path)
        {
            if (stretch.Count > 0 && year(item) != year(stretch[^1]) + 1)
            {
                yield return stretch;
                stretch = [];
            }
            stretch.Add(item);
        }
        if (stretch.Count > 0)
            yield return stretch;
    }
}
