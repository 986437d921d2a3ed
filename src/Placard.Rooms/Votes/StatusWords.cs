namespace Placard.Rooms.Votes;

/// <summary>What a status means to a reader.</summary>
internal static class StatusWords
{
    public static string Meaning(RecordStatus status) => status switch
    {
        RecordStatus.Confirmed => "Independent sources agree on this vote.",
        RecordStatus.Single => "One source, or several of one origin, tells of this vote, and what it says adds up.",
        RecordStatus.Disputed => "Sources differ on this vote. The best witness is shown, the others stand beside it, and no measure uses it.",
        _ => "This record cannot be right as it stands. It is shown with the reason, and no measure uses its ballots.",
    };

    /// <summary>What the status of one vote means. Only a vote with its witnesses tells how many there are.</summary>
    public static string Meaning(VoteEvent vote) => vote switch
    {
        { Status: not RecordStatus.Single } or { Witnesses.Count: 0 } => Meaning(vote.Status),
        { Witnesses.Count: 1, Tally: null } => "One source tells of this decision.",
        { Witnesses.Count: 1, IsRollCall: false } => "One source tells of this vote.",
        { Witnesses.Count: 1 } => "One source tells of this vote, and its list adds up to its tally.",
        { Tally: null } => "No source of another origin confirms this decision.",
        { IsRollCall: false } => "No source of another origin confirms this vote.",
        _ => "No source of another origin confirms this vote. The list shown adds up to its tally.",
    };
}
