using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Pictures;

/// <summary>Ballots year by year as stacked bars: those of one state on many votes, or those of many states on one title.</summary>
internal static class BallotsByYear
{
    private const double Width = 760;
    private const double Height = 232;
    private const double Left = 66;
    private const double Foot = 192;
    private const double Top = 28;

    /// <summary>Draws counts by year, or nothing where there are none.</summary>
    /// <param name="title">Whose ballots these are.</param>
    /// <param name="years">The years with a ballot, oldest first.</param>
    public static MarkupString Draw(string title, IReadOnlyList<(int Year, Tally Counts)> years)
    {
        if (years.Count == 0)
            return default;
        var most = years.Max(y => Total(y.Counts));
        var svg = new SvgWriter(
            "ballots-by-year",
            Width,
            Height,
            title,
            $"Stacked bars from {years[0].Year} to {years[^1].Year}, at most {most} ballots a year. The table beside it says the same."
        );
        svg.DefineBallots();
        var axis = new YearAxis(years[0].Year, years[^1].Year, Left, Width - Left - 4);
        svg.Open("line").With("class", "grid").With("x1", 0).With("x2", Width).With("y1", Top).With("y2", Top).Close();
        svg.Label(0, Top - 6, Numbers.Plain(most), "tick", "start");
        svg.Label(0, Foot - 6, "0", "tick", "start");
        foreach (var (year, counts) in years)
        {
            svg.Open("g")
                .With("class", "year")
                .Tip($"{year}: {counts.Yes} yes, {counts.No} no, {counts.Abstain} abstaining, {counts.NotVoting ?? 0} not voting");
            var y = Foot;
            foreach (var ballot in BallotFill.InOrder)
            {
                var height = (Foot - Top) * Of(counts, ballot) / most;
                if (height == 0)
                    continue;
                y -= height;
                svg.Open("rect")
                    .With("x", axis.At(year) + axis.Slot * 0.1)
                    .With("y", y)
                    .With("width", axis.Slot * 0.8)
                    .With("height", height)
                    .Fill(ballot)
                    .Close();
            }
            svg.Close();
        }
        axis.Draw(svg, Foot);
        return svg.ToMarkup();
    }

    private static int Total(Tally counts) => counts.Cast + (counts.NotVoting ?? 0);

    private static int Of(Tally counts, Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => counts.Yes,
            Ballot.No => counts.No,
            Ballot.Abstain => counts.Abstain,
            _ => counts.NotVoting ?? 0,
        };
}
