namespace Placard.Rooms.Votes;

/// <summary>The outcome of a proposal, in one sentence.</summary>
internal static class OutcomeSentence
{
    /// <summary><c>Rejected by 19 to 17, with 11 abstentions, on 6 October 2022.</c></summary>
    public static string Of(VoteEvent vote) =>
        vote is { Status: RecordStatus.Quarantined, Tally: { } tally } ? InError(vote, tally)
        : vote.IsOutcomeCertain || vote.Outcome == Outcome.Unknown ? Plain(vote)
        : $"{Plain(vote).TrimEnd('.')}; the outcome is in doubt.";

    // Figures of a record that contains an error are never said as if they were certain.
    private static string InError(VoteEvent vote, Tally tally) =>
        $"{Verb(vote.Outcome)}{vote.Date.AsWhen()}; its record contains an error, and "
        + (vote.IsOutcomeCertain ? $"the tally of {tally} is" : $"the outcome and the tally of {tally} are")
        + " in doubt.";

    private static string Plain(VoteEvent vote)
    {
        var when = vote.Date.AsWhen();
        return vote.Outcome switch
        {
            Outcome.AdoptedWithoutVote => $"Adopted without a vote{when}.",
            Outcome.Withdrawn => $"Withdrawn by its sponsors{when}.",
            Outcome.NotActedOn => $"Not acted on{when}.",
            Outcome.Unknown when vote.Tally is null => $"The outcome{when} is not known.",
            _ when vote.Tally is { } tally =>
                $"{Verb(vote.Outcome)} {Count(vote.Outcome, tally)}{Abstentions(tally)}{(when.Length == 0 ? "" : "," + when)}.",
            _ => $"{Verb(vote.Outcome)}{when}; no tally is known.",
        };
    }

    private static string Verb(Outcome outcome) =>
        outcome switch
        {
            Outcome.Adopted => "Adopted",
            Outcome.Rejected => "Rejected",
            _ => "Voted on",
        };

    private static string Count(Outcome outcome, Tally tally) =>
        outcome switch
        {
            Outcome.Adopted when tally.Yes > tally.No => $"by {Number(tally.Yes)} to {Number(tally.No)}",
            Outcome.Rejected when tally.No > tally.Yes => $"by {Number(tally.No)} to {Number(tally.Yes)}",
            Outcome.Rejected when tally.No == tally.Yes => $"on a tie of {Number(tally.Yes)} to {Number(tally.No)}",
            _ => $"with {Number(tally.Yes)} in favour and {Number(tally.No)} against",
        };

    private static string Abstentions(Tally tally) => tally.Abstain == 0 ? "" : $", with {Plurals.Plain(tally.Abstain, "abstention")}";

    private static string Number(int count) => count == 0 ? "none" : Numbers.Plain(count);
}
