namespace Placard.Rooms.Votes;

/// <summary>What a status means to a reader.</summary>
internal static class StatusWords
{
    public static string Meaning(RecordStatus status) =>
        status switch
        {
            RecordStatus.Confirmed => "Confirmed by independent sources.",
            RecordStatus.Single => "One source, or several of one origin, without contradictions.",
            RecordStatus.Disputed => "Sources differ. The most reliable source is shown, with the others; no measure uses this vote.",
            _ => "This record contains an error. It is shown with the reason; no measure uses its ballots.",
        };

    /// <summary>The status of one vote in few words. A further source that contains an error, or differs, is not kept back.</summary>
    public static string InWords(VoteEvent vote) =>
        vote.Status != RecordStatus.Single ? vote.Status.InWords()
        : HasUnsound(vote) ? "one sound source"
        : HasDiffering(vote) ? "one source followed"
        : vote.Status.InWords();

    /// <summary>What would settle a quarantined vote; empty for any other.</summary>
    public static string WouldSettle(VoteEvent vote)
    {
        if (vote.Status != RecordStatus.Quarantined)
            return "";
        var document = vote.Kind == VoteKind.WholeText && vote.Symbol.IsKnown ? $"the text of {vote.Symbol}" : "the meeting's record";
        return vote.Doubts.Select(d => d.Kind).FirstOrDefault() switch
        {
            DoubtKind.NamesOfAnotherVote => $"The names of this vote would settle it, from {document} or the report of the session.",
            DoubtKind.NotAMember or DoubtKind.RepeatedVoter =>
                $"Which states are meant would settle it, from {document} or the report of the session.",
            DoubtKind.NoList => $"A tally or a list of names would settle it, from {document} or the report of the session.",
            _ => $"A second, independent source whose names add up would settle it: {document}, the report of the session, or another "
                + $"library.",
        };
    }

    /// <summary>What the status of one vote means. Only a vote with its witnesses shows how many there are.</summary>
    public static string Meaning(VoteEvent vote) =>
        vote switch
        {
            { Status: RecordStatus.Single } when HasUnsound(vote) => vote.Doubts.Any(d => d.Kind == DoubtKind.ListAndTallyDiffer)
                ? "One sound source; another contradicts itself."
                : "One sound source; another contains an error.",
            { Status: RecordStatus.Single } when HasDiffering(vote) => "One source is followed; another differs.",
            { Status: not RecordStatus.Single } or { Witnesses.Count: 0 } => Meaning(vote.Status),
            { Witnesses.Count: 1, Tally: null } or { Witnesses.Count: 1, IsRollCall: false } => "One source.",
            { Witnesses.Count: 1 } => "One source; names match the totals.",
            { Tally: null } => "No independent source confirms this decision.",
            { IsRollCall: false } => "No independent source confirms this vote.",
            _ => "No independent source confirms this vote; names match the totals.",
        };

    // These errors rule a source out; a vote that is not quarantined all the same rests on another.
    private static bool HasUnsound(VoteEvent vote) =>
        vote.Doubts.Any(d =>
            d.Kind is DoubtKind.ListAndTallyDiffer or DoubtKind.NamesOfAnotherVote or DoubtKind.NotAMember or DoubtKind.RepeatedVoter
        );

    private static bool HasDiffering(VoteEvent vote) =>
        vote.Doubts.Any(d =>
            d.Kind is DoubtKind.BallotsDiffer or DoubtKind.TalliesDiffer or DoubtKind.OutcomesDiffer or DoubtKind.DatesDiffer
        );

    /// <summary><c>; 12 roll calls in doubt are not included.</c>, after what a measure rests on; a full stop where none is.</summary>
    public static string LeftOut(int inDoubt) =>
        inDoubt == 0
            ? "."
            : $"; {Numbers.Grouped(inDoubt)} {Plurals.Of(inDoubt, "roll call in doubt is", "roll calls in doubt are")} not included.";
}
