using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.IdealPoints.Plane;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Positions;

/// <summary>States in the plane: a mark each by its group, codes where there is room for them, and for the state that is shown its name,
/// its intervals and its path.</summary>
internal static class PlanePicture
{
    private const double Width = 640;
    private const double LargestHeight = 720;
    private const double Left = 44,
        Right = 16,
        Top = 36,
        Foot = 52;
    private const double MarkSize = 4.5,
        ShownSize = 7;
    private const double BesideMark = 6.5,
        HalfLetter = 3.5;
    private const double Inside = 0.1;
    private const double LetterWidth = 9;

    public static MarkupString Draw(StatePlane view)
    {
        var (left, right) = Rim(view, p => p.First);
        var (low, high) = Rim(view, p => p.Second);
        var unit = (Width - Left - Right) / (right - left);
        var height = Math.Min(LargestHeight, Top + Foot + unit * (high - low));
        var unitUp = (height - Top - Foot) / (high - low);
        var svg = new SvgWriter(
            "plane",
            Width,
            height,
            $"Positions of {Plurals.Plain(view.Lines.Count, "state")} in two dimensions",
            $"The first dimension runs to the right from {Numbers.Signed(left)} to {Numbers.Signed(right)}, the second upwards from "
                + $"{Numbers.Signed(low)} to {Numbers.Signed(high)}. The shape and colour of a mark show the regional group. The table "
                + $"below "
                + $"gives the same figures."
        );
        DrawGrid();
        var codes = new RoomForCodes(Width);
        foreach (var line in view.Lines)
            codes.Take(X(line.Last) - MarkSize, Y(line.Last), 2 * MarkSize);
        foreach (var line in view.Lines.Where(line => line != view.Shown))
            GroupMark.Draw(svg, line.Group, X(line.Last), Y(line.Last), MarkSize, Tip(line));
        if (view.Shown is { } shown)
            DrawShown(shown);
        foreach (
            var line in view
                .Lines.Where(line => line != view.Shown)
                .OrderByDescending(line => Math.Abs(line.Last.First.Point) + Math.Abs(line.Last.Second.Point))
                .ThenBy(line => line.State)
        )
        {
            var code = line.State.ToString();
            if (codes.TryTake(X(line.Last) + BesideMark, Y(line.Last), code.Length))
                svg.Label(X(line.Last) + BesideMark, Y(line.Last) + HalfLetter, code, "place-code", "start");
            else if (codes.TryTake(X(line.Last) - BesideMark - RoomForCodes.Across(code.Length), Y(line.Last), code.Length))
                svg.Label(X(line.Last) - BesideMark, Y(line.Last) + HalfLetter, code, "place-code", "end");
        }
        return svg.ToMarkup();

        double X(PlanePosition p) => Across(p.First.Point);
        double Y(PlanePosition p) => Up(p.Second.Point);
        double Across(double at) => Left + unit * (Math.Clamp(at, left, right) - left);
        double Up(double at) => height - Foot - unitUp * (Math.Clamp(at, low, high) - low);

        void DrawGrid()
        {
            for (var at = left; at <= right; at++)
            {
                svg.Open("line")
                    .With("class", at == 0 ? "axis" : "grid")
                    .With("x1", Across(at))
                    .With("x2", Across(at))
                    .With("y1", Top)
                    .With("y2", height - Foot)
                    .Close();
                svg.Label(Across(at), height - Foot + 16, Numbers.Signed(at, 0), "tick");
            }
            for (var at = low; at <= high; at++)
            {
                svg.Open("line")
                    .With("class", at == 0 ? "axis" : "grid")
                    .With("x1", Left)
                    .With("x2", Width - Right)
                    .With("y1", Up(at))
                    .With("y2", Up(at))
                    .Close();
                svg.Label(Left - 8, Up(at) + 4, Numbers.Signed(at, 0), "tick", "end");
            }
            svg.Label(Width - Right, height - 8, "first dimension →", "tick", "end");
            svg.Label(Left, Top - 14, "↑ second dimension", "tick", "start");
        }

        void DrawShown(PlaneLine line)
        {
            if (line.Path.Count > 1)
            {
                var way = new StringBuilder();
                foreach (var p in line.Path)
                    way.Append(CultureInfo.InvariantCulture, $"{(way.Length == 0 ? 'M' : 'L')}{X(p):0.#},{Y(p):0.#}");
                svg.Open("path")
                    .With("class", "way")
                    .With("d", way.ToString())
                    .Tip($"{line.Name}, {line.Path[0].Period} to {line.Path[^1].Period}")
                    .Close();
                foreach (var p in line.Path)
                    svg.Open("circle")
                        .With("class", "step")
                        .With("cx", X(p))
                        .With("cy", Y(p))
                        .With("r", 2)
                        .Tip($"{line.Name}, {p.Period}: {InWords(p)}")
                        .Close();
            }
            var last = line.Last;
            svg.Open("line")
                .With("class", "interval")
                .With("x1", Across(last.First.Low))
                .With("x2", Across(last.First.High))
                .With("y1", Y(last))
                .With("y2", Y(last))
                .Close();
            svg.Open("line")
                .With("class", "interval")
                .With("x1", X(last))
                .With("x2", X(last))
                .With("y1", Up(last.Second.Low))
                .With("y2", Up(last.Second.High))
                .Close();
            svg.Open("g").With("class", "shown");
            GroupMark.Draw(svg, line.Group, X(last), Y(last), ShownSize, Tip(line));
            svg.Close();
            var toTheLeft = X(last) > Width / 2;
            svg.Label(X(last) + (toTheLeft ? -12 : 12), Y(last) - 9, line.Name, "shown-name", toTheLeft ? "end" : "start");
            codes.Take(toTheLeft ? X(last) - 12 - NameWidth(line) : X(last) + 12, Y(last) - 13, NameWidth(line));
        }
    }

    // From one whole number to another, with room for the intervals and the path of the state that is shown.
    private static (double Low, double High) Rim(StatePlane view, Func<PlanePosition, Position> along)
    {
        var points = view.Lines.Select(line => along(line.Last).Point).ToList();
        if (view.Shown is { } shown)
            points.AddRange([.. shown.Path.Select(p => along(p).Point), along(shown.Last).Low, along(shown.Last).High]);
        return (Math.Floor(points.Min() - Inside), Math.Ceiling(points.Max() + Inside));
    }

    private static double NameWidth(PlaneLine line) => LetterWidth * line.Name.Length;

    private static string Tip(PlaneLine line) => $"{line.Name}: {InWords(line.Last)}";

    private static string InWords(PlanePosition p) =>
        $"{Numbers.Signed(p.First.Point)} and {Numbers.Signed(p.Second.Point)}, {Plurals.Plain(p.Ballots, "ballot")}";
}
