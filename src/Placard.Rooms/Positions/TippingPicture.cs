using Microsoft.AspNetCore.Components;
using Placard.Rooms.Pictures;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>The members of a day along the scale, as dots stacked where they are dense, with the tipping point of a vote and the place at
/// which the outcome turns.</summary>
internal static class TippingPicture
{
    private const double Width = 760;
    private const double Radius = 6;
    private const double Rim = 20;
    private const double Foot = 36;
    private const double Head = 12;

    // A tipping point far off would squeeze all members into a corner; it is then said and not drawn.
    private const double Beyond = 1;

    public static MarkupString Draw(SwingStates view)
    {
        var states = view.Table.States.OrderBy(s => s.Position.Point).ThenBy(s => s.State).ToArray();
        if (states.Length == 0)
            return default;
        var (low, high) = (Math.Floor(2 * states[0].Position.Point) / 2, Math.Ceiling(2 * states[^1].Position.Point) / 2);
        if (high == low)
            high++;
        var heights = Stacked([.. states.Select(s => X(s.Position.Point))], out var tallest);
        var height = Head + Foot + (tallest + 1) * 2 * Radius + Radius;
        var floor = height - Foot;
        var tipping = view.Table.Division.TippingPoint;
        var svg = new SvgWriter(
            "tipping",
            Width,
            height,
            $"Members on the scale: {view.Vote.Heading()}",
            $"{states.Length} dots from {Numbers.Signed(low)} to {Numbers.Signed(high)}{(tipping is { } at ? $", and a line at the tipping point {Numbers.Signed(at)}" : "")}. The table below gives the same figures."
        );
        svg.DefineBallots();
        foreach (var mark in PathPlot.Marks(low, high))
            svg.Label(X(mark), height - 8, PathPlot.Named(mark), "tick");
        svg.Open("line").With("class", "axis").With("x1", Rim).With("x2", Width - Rim).With("y1", floor).With("y2", floor).Close();
        DrawAcross(tipping, "tipping-point", "tipping point");
        DrawAcross(view.Table.PivotPoint, "pivot-point", "where the outcome changes");
        for (var i = 0; i < states.Length; i++)
        {
            var state = states[i];
            svg.Open("g")
                .Tip(
                    $"{view.States.NameOf(state.State)}: {Numbers.Signed(state.Position.Point)}, "
                        + $"{(state.Cast == Record.Votes.Ballot.None ? "cast none" : Record.Votes.BallotForms.ToWord(state.Cast))}"
                );
            svg.Open("circle")
                .With("cx", X(state.Position.Point))
                .With("cy", floor - Radius - 2 - heights[i] * 2 * Radius)
                .With("r", Radius - 0.5)
                .Fill(state.Cast)
                .Close();
            svg.Close();
        }
        return svg.ToMarkup();

        double X(double point) => Rim + (Width - 2 * Rim) * (point - low) / (high - low);

        void DrawAcross(double? place, string kind, string tip)
        {
            if (place is { } at && at > low - Beyond && at < high + Beyond)
                svg.Open("line")
                    .With("class", kind)
                    .With("x1", Math.Clamp(X(at), 0, Width))
                    .With("x2", Math.Clamp(X(at), 0, Width))
                    .With("y1", 0)
                    .With("y2", floor)
                    .Tip(tip)
                    .Close();
        }
    }

    /// <summary>For points in order, how many dots lie below each, so that none hides another.</summary>
    private static int[] Stacked(double[] points, out int tallest)
    {
        var heights = new int[points.Length];
        var lastAt = new List<double>();
        for (var i = 0; i < points.Length; i++)
        {
            var level = lastAt.FindIndex(last => points[i] - last >= 2 * Radius);
            if (level < 0)
            {
                level = lastAt.Count;
                lastAt.Add(0);
            }
            lastAt[level] = points[i];
            heights[i] = level;
        }
        tallest = lastAt.Count;
        return heights;
    }
}
