using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Placard.Record.Positions.Blocs;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Blocs;

/// <summary>The agreement of every pair as a square of shades, blocs side by side with a line between them.</summary>
internal static class AgreementMatrix
{
    private const double Side = 760;
    private const double Left = 78;
    private const double Top = 40;

    // In a smaller cell the letters of a code would run into the next row.
    private const int MostForCodes = 95;

    // Numbers of small blocs next to each other would overlap; the tables name them all.
    private const double LeastApart = 18;
    private const double LeastForName = 54;
    private const double LeastForMany = 110;

    public static MarkupString Draw(string title, BlocStructure blocs)
    {
        var states = blocs.InOrder;
        var cell = Side / states.Count;
        var svg = new SvgWriter(
            "agreement-matrix",
            Left + Side + 2,
            Top + Side + 2,
            title,
            $"A square of {states.Count} by {states.Count} states in the order of their blocs; the stronger the colour of a cell, the "
                + "more often its two states voted alike. The tables beside it give the blocs and their agreement."
        );
        svg.Open("g").With("transform", string.Create(CultureInfo.InvariantCulture, $"translate({Left} {Top}) scale({cell:0.######})"));
        foreach (var (number, path) in Runs(blocs))
            svg.Open("path").With("class", Shade.ClassOf(number)).With("d", path).Close();
        svg.Close();
        DrawBounds(svg, blocs, cell);
        if (states.Count <= MostForCodes)
        {
            for (var i = 0; i < states.Count; i++)
                svg.Label(Left - 4, Top + (i + 0.5) * cell + 3, states[i].ToString(), "code", "end");
        }
        return svg.ToMarkup();
    }

    // One path a shade, one move a run of like cells, a unit a cell: a square of 193 by 193 stays below a hundred kilobytes.
    private static SortedDictionary<int, string> Runs(BlocStructure blocs)
    {
        var states = blocs.InOrder;
        var paths = new SortedDictionary<int, StringBuilder>();
        for (var row = 0; row < states.Count; row++)
        {
            for (var column = 0; column < states.Count; )
            {
                var shade = ShadeAt(row, column);
                var end = column + 1;
                while (end < states.Count && ShadeAt(row, end) == shade)
                    end++;
                if (!paths.TryGetValue(shade, out var path))
                    paths[shade] = path = new StringBuilder();
                path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h{end - column}v1h-{end - column}z");
                column = end;
            }
        }
        return new(paths.ToDictionary(p => p.Key, p => p.Value.ToString()));

        int ShadeAt(int row, int column) =>
            row == column ? 5
            : blocs.Agreement.Counted(states[row], states[column]).Common == 0 ? 0
            : Shade.Of(blocs.Agreement.Index(states[row], states[column]));
    }

    private static void DrawBounds(SvgWriter svg, BlocStructure blocs, double cell)
    {
        var (start, last) = (0, -100.0);
        while (start < blocs.InOrder.Count)
        {
            var bloc = blocs.Of(blocs.InOrder[start])!;
            var end = start;
            while (end < blocs.InOrder.Count && blocs.Of(blocs.InOrder[end]) == bloc)
                end++;
            foreach (var at in (ReadOnlySpan<double>)[start * cell, end * cell])
            {
                svg.Open("line")
                    .With("class", "bound")
                    .With("x1", Left + at)
                    .With("x2", Left + at)
                    .With("y1", Top)
                    .With("y2", Top + Side)
                    .Close();
                svg.Open("line")
                    .With("class", "bound")
                    .With("x1", Left)
                    .With("x2", Left + Side)
                    .With("y1", Top + at)
                    .With("y2", Top + at)
                    .Close();
            }
            var middle = (start + end) / 2.0 * cell;
            if (middle - last > LeastApart)
            {
                var wide = (end - start) * cell;
                var name = wide > LeastForName ? $"Bloc {bloc.Number}" : Numbers.Plain(bloc.Number);
                svg.Label(Left + middle, Top - 8, wide > LeastForMany ? $"{name}: {Plurals.Plain(end - start, "state")}" : name, "tick");
                svg.Label(0, Top + middle + 4, name, "tick", "start");
                last = middle;
            }
            start = end;
        }
    }
}
