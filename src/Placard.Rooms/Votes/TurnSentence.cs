namespace Placard.Rooms.Votes;

/// <summary>How close a vote was, in sentences.</summary>
internal static class TurnSentence
{
    /// <summary><c>2 votes apart</c>.</summary>
    public static string Apart(Tally tally) => Math.Abs(tally.Margin) switch
    {
        0 => "Yes and no were level.",
        1 => "Yes and no were one vote apart.",
        var n => $"Yes and no were {n} votes apart.",
    };

    /// <summary><c>2 of those against voting in favour instead</c>.</summary>
    public static string Of(Turn turn) => $"{turn.States} of those {From(turn.Change.From)} {To(turn.Change.To)} instead";

    /// <summary>The majority that was needed.</summary>
    public static string Of(Majority majority) => majority switch
    {
        Majority.TwoThirds => "Two thirds of those voting yes or no were needed.",
        Majority.SecurityCouncil => "Nine votes in favour and no veto were needed (seven until the end of 1965).",
        _ => "More yes than no was needed; abstentions do not count.",
    };

    private static string From(Ballot ballot) => ballot switch
    {
        Ballot.Yes => "in favour",
        Ballot.No => "against",
        Ballot.Abstain => "abstaining",
        _ => "not voting",
    };

    private static string To(Ballot ballot) => ballot switch
    {
        Ballot.Yes => "voting in favour",
        Ballot.No => "voting against",
        _ => "abstaining",
    };
}
