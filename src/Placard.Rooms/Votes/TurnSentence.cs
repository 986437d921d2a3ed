namespace Placard.Rooms.Votes;

/// <summary>How close a vote was, in sentences.</summary>
internal static class TurnSentence
{
    /// <summary>How close it was by the rule of the body: <c>The margin was 2 votes.</c></summary>
    public static string Apart(Closeness closeness) =>
        closeness.Majority switch
        {
            Majority.SecurityCouncil when closeness.Margin is null =>
                $"It had {Plurals.Plain(closeness.Tally.Yes, "vote")} in favour; {Plurals.Plain(closeness.Vetoes, "veto", "vetoes")} "
                    + $"decided.",
            Majority.SecurityCouncil => $"It had {Plurals.Plain(closeness.Tally.Yes, "vote")} in favour; {closeness.InFavour} were needed.",
            Majority.TwoThirds =>
                $"It had {Plurals.Plain(closeness.Tally.Yes, "vote")} in favour; {2 * closeness.Tally.No} were needed against "
                    + $"{closeness.Tally.No}.",
            _ => closeness.Margin switch
            {
                0 => "Equal numbers of yes and no.",
                1 => "The margin was 1 vote.",
                var n => $"The margin was {n} votes.",
            },
        };

    /// <summary><c>2 of those against voting in favour instead</c>.</summary>
    public static string Of(Turn turn) => $"{turn.States} of those {From(turn.Change.From)} {To(turn.Change.To)} instead";

    /// <summary>What would have flipped the result: <c>2 of those against had voted in favour</c>.</summary>
    public static string If(Turn turn) => $"{turn.States} of those {From(turn.Change.From)} had {Done(turn.Change.To)}";

    /// <summary>The majority that was required.</summary>
    public static string Of(Majority majority) =>
        majority switch
        {
            Majority.TwoThirds => "A two-thirds majority of yes and no votes was required.",
            Majority.SecurityCouncil => "Nine votes in favour (seven until the end of 1965) and no permanent member against were required.",
            _ => "A simple majority was required; abstentions do not count.",
        };

    private static string From(Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => "in favour",
            Ballot.No => "against",
            Ballot.Abstain => "abstaining",
            _ => "not voting",
        };

    private static string To(Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => "voting in favour",
            Ballot.No => "voting against",
            _ => "abstaining",
        };

    private static string Done(Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => "voted in favour",
            Ballot.No => "voted against",
            _ => "abstained",
        };
}
