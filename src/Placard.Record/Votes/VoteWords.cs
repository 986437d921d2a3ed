namespace Placard.Record.Votes;

/// <summary>The words of the enumerations of votes, the same on pages, in JSON, CSV, addresses and commands.</summary>
public static class VoteWords
{
    private static readonly (Outcome Value, string Word)[] Outcomes =
    [
        (Outcome.Adopted, "adopted"),
        (Outcome.Rejected, "rejected"),
        (Outcome.AdoptedWithoutVote, "adopted without a vote"),
        (Outcome.Withdrawn, "withdrawn"),
        (Outcome.NotActedOn, "not acted on"),
        (Outcome.Unknown, "unknown"),
    ];

    private static readonly (VoteKind Value, string Word)[] Kinds =
    [
        (VoteKind.WholeText, "whole text"),
        (VoteKind.Amendment, "amendment"),
        (VoteKind.Paragraph, "paragraph"),
        (VoteKind.Procedure, "procedure"),
    ];

    private static readonly (VoteMethod Value, string Word)[] Methods =
    [
        (VoteMethod.Recorded, "recorded vote"),
        (VoteMethod.NotRecorded, "vote without names"),
        (VoteMethod.WithoutVote, "without a vote"),
        (VoteMethod.NoDecision, "no decision"),
        (VoteMethod.Unknown, "unknown"),
    ];

    private static readonly (RecordStatus Value, string Word)[] Statuses =
    [
        (RecordStatus.Confirmed, "confirmed"),
        (RecordStatus.Single, "single"),
        (RecordStatus.Disputed, "disputed"),
        (RecordStatus.Quarantined, "quarantined"),
    ];

    private static readonly (RecordStatus Value, string Word)[] StatusesInWords =
    [
        (RecordStatus.Confirmed, "two independent sources agree"),
        (RecordStatus.Single, "one source"),
        (RecordStatus.Disputed, "sources differ"),
        (RecordStatus.Quarantined, "contains an error"),
    ];

    private static readonly (Ballot Value, string Word)[] Ballots =
    [
        (Ballot.Yes, Ballot.Yes.ToWord()),
        (Ballot.No, Ballot.No.ToWord()),
        (Ballot.Abstain, Ballot.Abstain.ToWord()),
        (Ballot.NotVoting, Ballot.NotVoting.ToWord()),
        (Ballot.Unknown, Ballot.Unknown.ToWord()),
    ];

    private static readonly (Majority Value, string Word)[] Majorities =
    [
        (Majority.Simple, "simple"),
        (Majority.TwoThirds, "two thirds"),
        (Majority.SecurityCouncil, "Security Council"),
    ];

    private static readonly (DoubtKind Value, string Word)[] Doubts =
    [
        (DoubtKind.ListAndTallyDiffer, "list and tally differ"),
        (DoubtKind.NamesOfAnotherVote, "names of another vote"),
        (DoubtKind.NotAMember, "not a member"),
        (DoubtKind.NoList, "no list"),
        (DoubtKind.RepeatedVoter, "repeated voter"),
        (DoubtKind.UnresolvedName, "unresolved name"),
        (DoubtKind.BallotsDiffer, "ballots differ"),
        (DoubtKind.TalliesDiffer, "tallies differ"),
        (DoubtKind.OutcomesDiffer, "outcomes differ"),
        (DoubtKind.DatesDiffer, "dates differ"),
        (DoubtKind.OutcomeAgainstTally, "outcome against tally"),
        (DoubtKind.BeforeItsText, "before its text"),
        (DoubtKind.SponsorsAgainst, "sponsors against"),
        (DoubtKind.FieldsDiffer, "fields differ"),
        (DoubtKind.BallotsExchanged, "ballots exchanged"),
        (DoubtKind.ListFallsShort, "list falls short"),
    ];

    private static readonly (SponsorRole Value, string Word)[] Roles = [(SponsorRole.Main, "main"), (SponsorRole.Additional, "additional")];

    /// <summary>Every word for how a state sponsored a proposal.</summary>
    public static IEnumerable<string> RoleWords => Roles.Select(pair => pair.Word);

    /// <summary>Every word for an outcome, in the order in which a reader is offered them.</summary>
    public static IEnumerable<string> OutcomeWords => Outcomes.Select(pair => pair.Word);

    /// <summary>Every word for what was put to the vote.</summary>
    public static IEnumerable<string> KindWords => Kinds.Select(pair => pair.Word);

    /// <summary>Every word for a status.</summary>
    public static IEnumerable<string> StatusWords => Statuses.Select(pair => pair.Word);

    /// <summary>Every word for a status with what it means: <c>single (one source)</c>.</summary>
    public static IEnumerable<string> StatusWordsExplained => Statuses.Select(pair => $"{pair.Word} ({pair.Value.InWords()})");

    /// <summary>Every word for a ballot that was cast or missed.</summary>
    public static IEnumerable<string> BallotWords => Ballots.Select(pair => pair.Word);

    /// <summary>The word for an outcome: <c>adopted without a vote</c>.</summary>
    public static string ToWord(this Outcome outcome) => Word(Outcomes, outcome);

    /// <summary>The outcome of a vote in a list: <c>adopted</c>, <c>adopted (in doubt)</c>.</summary>
    public static string OutcomeInList(this VoteEvent vote) =>
        vote.IsOutcomeCertain || vote.Outcome == Outcome.Unknown ? vote.Outcome.ToWord() : $"{vote.Outcome.ToWord()} (in doubt)";

    /// <summary>The word for what was put to the vote: <c>whole text</c>.</summary>
    public static string ToWord(this VoteKind kind) => Word(Kinds, kind);

    /// <summary>The word for how a state sponsored a proposal: <c>main</c>.</summary>
    public static string ToWord(this SponsorRole role) => Word(Roles, role);

    /// <summary>The word for how a decision was taken: <c>recorded vote</c>.</summary>
    public static string ToWord(this VoteMethod method) => Word(Methods, method);

    /// <summary>The word for a status in data and addresses: <c>single</c>.</summary>
    public static string ToWord(this RecordStatus status) => Word(Statuses, status);

    /// <summary>A status as a reader is shown it, by how many sources there are and whether they agree: <c>one source</c>.</summary>
    public static string InWords(this RecordStatus status) => Word(StatusesInWords, status);

    /// <summary>The word for a reason to doubt a record: <c>list and tally differ</c>.</summary>
    public static string ToWord(this DoubtKind doubt) => Word(Doubts, doubt);

    /// <summary>The word for a majority: <c>two thirds</c>.</summary>
    public static string ToWord(this Majority majority) => Word(Majorities, majority);

    /// <summary>Reads a word for an outcome; case aside, and <c>-</c> or <c>_</c> for a blank.</summary>
    public static bool TryOutcome(string? text, out Outcome outcome) => TryRead(Outcomes, text, out outcome);

    /// <inheritdoc cref="TryOutcome"/>
    public static bool TryRole(string? text, out SponsorRole role) => TryRead(Roles, text, out role);

    /// <inheritdoc cref="TryOutcome"/>
    public static bool TryKind(string? text, out VoteKind kind) => TryRead(Kinds, text, out kind);

    /// <inheritdoc cref="TryOutcome"/>
    public static bool TryStatus(string? text, out RecordStatus status) => TryRead(Statuses, text, out status);

    /// <inheritdoc cref="TryOutcome"/>
    public static bool TryBallot(string? text, out Ballot ballot) => TryRead(Ballots, text, out ballot);

    /// <inheritdoc cref="TryOutcome"/>
    public static bool TryMajority(string? text, out Majority majority) => TryRead(Majorities, text, out majority);

    /// <summary>A word as an address or a class name carries it: <c>not-voting</c>.</summary>
    public static string ToSlug(string word) => word.Replace(' ', '-');

    private static string Word<T>((T Value, string Word)[] table, T value)
        where T : struct, Enum
    {
        foreach (var pair in table)
        {
            if (EqualityComparer<T>.Default.Equals(pair.Value, value))
                return pair.Word;
        }
        throw new ArgumentOutOfRangeException(nameof(value), value, "There is no word for this.");
    }

    private static bool TryRead<T>((T Value, string Word)[] table, string? text, out T value)
        where T : struct, Enum
    {
        var wanted = text?.Trim().Replace('-', ' ').Replace('_', ' ');
        foreach (var pair in table)
        {
            if (string.Equals(pair.Word, wanted, StringComparison.OrdinalIgnoreCase))
            {
                value = pair.Value;
                return true;
            }
        }
        value = default;
        return false;
    }
}
