using System.Globalization;
using Microsoft.AspNetCore.Components;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Phrases;

/// <summary>How many texts or speeches of each year have a phrase, before the pale number of those held.</summary>
internal static class UsesByYear
{
    private const double Width = 760;
    private const double Height = 200;
    private const double Left = 66;
    private const double Foot = 160;
    private const double Top = 28;

    /// <summary>Draws the share of each year's texts or speeches that have the phrase, or nothing where none has it.</summary>
    /// <param name="id">The picture's name on its page.</param>
    /// <param name="title">What is counted.</param>
    /// <param name="what">What the things are: <c>texts</c>, <c>speeches</c>.</param>
    /// <param name="years">The years, oldest first.</param>
    public static MarkupString Draw(string id, string title, string what, IReadOnlyList<YearOfPhrase> years)
    {
        if (years.All(y => y.With == 0))
            return default;
        var (from, to) = (years[0].Year, years[^1].Year);
        var most = years.Max(y => y.With / (double)y.Held);
        var svg = new SvgWriter(
            id,
            Width,
            Height,
            title,
            $"Bars from {from} to {to}: the share of each year’s {what} held that have the phrase, at most {Percent(most)}. The table "
                + $"beside it says the same."
        );
        var axis = new YearAxis(from, to, Left, Width - Left - 24);
        svg.Open("line").With("class", "grid").With("x1", 0).With("x2", Width).With("y1", Top).With("y2", Top).Close();
        svg.Label(0, Top - 6, Percent(most), "tick", "start");
        foreach (var year in years)
        {
            svg.Open("g").With("class", "year").Tip($"{year.Year}: {year.With} of {year.Held} {what}");
            var height = (Foot - Top) * (year.With / (double)year.Held) / most;
            // A year with nothing held has no foot: nothing is known of it.
            svg.Open("rect")
                .With("class", "held")
                .With("x", axis.At(year.Year) + axis.Slot * 0.1)
                .With("y", Foot)
                .With("width", axis.Slot * 0.8)
                .With("height", 4)
                .Close();
            if (height > 0)
                svg.Open("rect")
                    .With("class", "with")
                    .With("x", axis.At(year.Year) + axis.Slot * 0.1)
                    .With("y", Foot - height)
                    .With("width", axis.Slot * 0.8)
                    .With("height", height)
                    .Close();
            svg.Close();
        }
        axis.Draw(svg, Foot + 4);
        return svg.ToMarkup();
    }

    private static string Percent(double share) => (100 * share).ToString(share < 0.1 ? "0.0" : "0", CultureInfo.InvariantCulture) + "%";
}
