using System.Globalization;
using Microsoft.AspNetCore.Components;
using Placard.Record.Positions.Forecasts;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Forecasts;

/// <summary>How far yes and no may lie apart, as bars of equal stretches of the margin.</summary>
internal static class MarginPicture
{
    private const double Width = 760;
    private const double Height = 220;
    private const double Foot = 180;
    private const double Top = 16;
    private const int MostBars = 60;

    public static MarkupString Draw(VoteForecast forecast, OutcomeForecast chances)
    {
        var members = forecast.Ballots.Count;
        var step = Math.Max(1, (2 * members + MostBars) / MostBars);
        var first = FloorTo(chances.ByMargin[0].Margin, step);
        var last = FloorTo(chances.ByMargin[^1].Margin, step);
        first = Math.Min(first, -step);
        last = Math.Max(last, 0);
        var bars = (last - first) / step + 1;
        var slot = Width / bars;
        var adopted = new int[bars];
        var rejected = new int[bars];
        // Two thirds of those voting either is no fixed margin: each draw is asked for itself.
        for (var draw = 0; draw < forecast.Draws.Count; draw++)
        {
            var ballots = forecast.Draws[draw];
            int yes = ballots.Count(Record.Votes.Ballot.Yes),
                no = ballots.Count(Record.Votes.Ballot.No);
            var bar = (FloorTo(yes - no, step) - first) / step;
            if (OutcomeForecast.IsAdopted(forecast.Rule, yes, no))
                adopted[bar]++;
            else
                rejected[bar]++;
        }
        var most = Enumerable.Range(0, bars).Max(b => adopted[b] + rejected[b]);
        var rule = forecast.Rule == Majority.TwoThirds ? "two thirds" : "a majority";
        var svg = new SvgWriter(
            "margin-chances",
            Width,
            Height,
            "The margin in a coming vote",
            $"Bars from {first} to {last + step - 1}: the share of draws with each margin of yes over no. The middle is "
                + $"{chances.Margin.Middle}, nine draws in ten lie from {chances.Margin.Low} to {chances.Margin.High}. {rule} adopts. The "
                + $"table "
                + $"beside it says the same."
        );
        svg.DefineBallots();
        for (var b = 0; b < bars; b++)
        {
            if (adopted[b] + rejected[b] == 0)
                continue;
            var from = first + b * step;
            var share = Numbers.Percent((adopted[b] + rejected[b]) / (double)forecast.Draws.Count);
            svg.Open("g").Tip(step == 1 ? $"margin {from}: {share} of draws" : $"margin {from} to {from + step - 1}: {share} of draws");
            var y = Foot;
            foreach (var (count, ballot) in new[] { (adopted[b], Record.Votes.Ballot.Yes), (rejected[b], Record.Votes.Ballot.No) })
            {
                var height = (Foot - Top) * count / most;
                if (height == 0)
                    continue;
                y -= height;
                svg.Open("rect")
                    .With("x", b * slot + slot * 0.08)
                    .With("y", y)
                    .With("width", slot * 0.84)
                    .With("height", height)
                    .Fill(ballot)
                    .Close();
            }
            svg.Close();
        }
        svg.Open("line").With("class", "axis").With("x1", 0).With("x2", Width).With("y1", Foot).With("y2", Foot).Close();
        var zero = -first / (double)step * slot;
        svg.Open("line").With("class", "axis").With("x1", zero).With("x2", zero).With("y1", Top).With("y2", Foot + 6).Close();
        svg.Label(zero, Foot + 24, "0", "tick");
        svg.Label(4, Foot + 24, Numbers.Plain(first), "tick", "start");
        svg.Label(Width - 4, Foot + 24, (last + step - 1).ToString("+0;-0;0", CultureInfo.InvariantCulture), "tick", "end");
        return svg.ToMarkup();
    }

    private static int FloorTo(int margin, int step) => (int)Math.Floor(margin / (double)step) * step;
}
