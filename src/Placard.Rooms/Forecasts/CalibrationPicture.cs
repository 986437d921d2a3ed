using Microsoft.AspNetCore.Components;
using Placard.Record.Positions.Forecasts.Scoring;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Forecasts;

/// <summary>Chances given beside how often it happened: on the line where they are equal, the forecast means what it says.</summary>
internal static class CalibrationPicture
{
    private const double Side = 420;
    private const double Left = 46;
    private const double Top = 12;
    private const double Foot = Top + Side - 60;
    private const double Right = Side + 20;

    public static MarkupString Draw(IReadOnlyList<CalibrationBin> bins)
    {
        var svg = new SvgWriter(
            "calibration",
            Right + 20,
            Foot + 48,
            "Chances and what happened",
            "Points for ten bins of chances, each at its mean chance and the share that happened; the diagonal is where both are equal. "
                + "The table beside it says the same."
        );
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            var label = Numbers.WholePercent(tenth / 10.0);
            svg.Open("line")
                .With("class", "grid")
                .With("x1", Left)
                .With("x2", Right)
                .With("y1", Y(tenth / 10.0))
                .With("y2", Y(tenth / 10.0))
                .Close();
            svg.Label(Left - 6, Y(tenth / 10.0) + 4, label, "tick", "end");
            svg.Label(X(tenth / 10.0), Foot + 18, label, "tick");
        }
        svg.Label((Left + Right) / 2, Foot + 38, "chance given", "tick");
        svg.Open("line").With("class", "axis").With("x1", X(0)).With("y1", Y(0)).With("x2", X(1)).With("y2", Y(1)).Close();
        foreach (var bin in bins)
        {
            svg.Open("g")
                .Tip(
                    $"{Plurals.Plain(bin.Count, "chance")} of {Numbers.Percent(bin.Chance)} on average: {Numbers.Percent(bin.Happened)} "
                        + $"happened"
                );
            svg.Open("circle")
                .With("class", "point")
                .With("cx", X(bin.Chance))
                .With("cy", Y(bin.Happened))
                .With("r", 4 + Math.Log10(bin.Count))
                .Close();
            svg.Close();
        }
        return svg.ToMarkup();
    }

    private static double X(double share) => Left + share * (Right - Left);

    private static double Y(double share) => Foot - share * (Foot - Top);
}
