using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Pictures;

/// <summary>A tally as one bar: yes from the left, no from the right, abstentions between them.</summary>
internal static class TallyBar
{
    private const double Width = 600;
    private const double Thickness = 40;
    private static readonly Ballot[] FromLeft = [Ballot.Yes, Ballot.Abstain, Ballot.No];

    /// <summary>Draws a tally, or nothing where nobody voted.</summary>
    public static MarkupString Draw(Tally tally)
    {
        if (tally.Cast == 0)
            return default;
        var svg = new SvgWriter("tally-bar", Width, Thickness, "The tally", $"{tally.Yes} yes, {tally.Abstain} abstaining, {tally.No} no.");
        svg.DefineBallots();
        var x = 0.0;
        foreach (var ballot in FromLeft)
        {
            var count = ballot switch
            {
                Ballot.Yes => tally.Yes,
                Ballot.No => tally.No,
                _ => tally.Abstain,
            };
            if (count == 0)
                continue;
            var width = Width * count / tally.Cast;
            svg.Open("g").With("class", "share " + BallotFill.ClassOf(ballot)).Tip($"{count} {ballot.ToWord()}");
            svg.Open("rect").With("x", x).With("y", 0).With("width", width).With("height", Thickness).Fill(ballot).Close();
            if (width > 34)
                svg.Label(x + width / 2, Thickness / 2 + 7, Numbers.Plain(count), "count");
            svg.Close();
            x += width;
        }
        return svg.ToMarkup();
    }
}
