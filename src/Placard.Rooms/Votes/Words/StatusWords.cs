using Placard.Record.Votes;

namespace Placard.Rooms.Votes.Words;

/// <summary>What a status means to a reader.</summary>
internal static class StatusWords
{
    public static string Meaning(RecordStatus status) => status switch
    {
        RecordStatus.Confirmed => "Independent sources agree on this vote.",
        RecordStatus.Single => "One source tells of this vote, and its list adds up to its tally.",
        RecordStatus.Disputed => "Sources differ on this vote. The best witness is shown, the others stand beside it, and no measure uses it.",
        _ => "This record cannot be right as it stands. It is shown with the reason, and no measure uses its ballots.",
    };

    public static string Meaning(VoteEvent vote) => vote switch
    {
        { Status: RecordStatus.Single, Tally: null } => "One source tells of this decision.",
        { Status: RecordStatus.Single, IsRollCall: false } => "One source tells of this vote.",
        _ => Meaning(vote.Status),
    };
}
