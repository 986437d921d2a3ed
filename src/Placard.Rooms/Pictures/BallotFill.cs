namespace Placard.Rooms.Pictures;

/// <summary>How each ballot is filled in every picture: a colour of the style sheet, and a pattern that stays readable without
/// it.</summary>
internal static class BallotFill
{
    /// <summary>The ballots in the order of legends and stacks.</summary>
    public static IReadOnlyList<Ballot> InOrder { get; } = [Ballot.Yes, Ballot.No, Ballot.Abstain, Ballot.NotVoting];

    /// <summary>The class of the style sheet: <c>ballot-not-voting</c>.</summary>
    public static string ClassOf(Ballot ballot) => "ballot-" + SlugOf(ballot);

    /// <summary>Defines the patterns of a picture; call it once, before the first fill.</summary>
    public static SvgWriter DefineBallots(this SvgWriter svg)
    {
        svg.Open("defs");
        Pattern(svg, Ballot.No, 5, "M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2");
        Pattern(svg, Ballot.Abstain, 5, "M2.5,1.5 a1,1 0 1,0 0.01,0 z");
        Pattern(svg, Ballot.NotVoting, 4, "M0,2 h4");
        return svg.Close();
    }

    /// <summary>Fills what is open.</summary>
    /// <remarks>A rule of the style sheet would win over the pattern, so a patterned shape bears no class of its own.</remarks>
    public static SvgWriter Fill(this SvgWriter svg, Ballot ballot) =>
        ballot is Ballot.No or Ballot.Abstain or Ballot.NotVoting
            ? svg.With("fill", $"url(#{PatternOf(svg, ballot)})")
            : svg.With("class", ClassOf(ballot));

    private static void Pattern(SvgWriter svg, Ballot ballot, double size, string mark)
    {
        svg.Open("pattern")
            .With("id", PatternOf(svg, ballot))
            .With("class", ClassOf(ballot))
            .With("width", size)
            .With("height", size)
            .With("patternUnits", "userSpaceOnUse");
        svg.Open("rect").With("class", "ground").With("width", size).With("height", size).Close();
        svg.Open("path").With("class", "mark").With("d", mark).Close();
        svg.Close();
    }

    private static string PatternOf(SvgWriter svg, Ballot ballot) => $"{svg.Id}-{SlugOf(ballot)}";

    private static string SlugOf(Ballot ballot) => ballot == Ballot.None ? "none" : ballot.ToWord().Replace(' ', '-');
}
