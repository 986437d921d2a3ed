namespace Placard.Record.Votes;

/// <summary>What became of a proposal.</summary>
public enum Outcome
{
    /// <summary>The sources do not say.</summary>
    Unknown,

    /// <summary>Adopted by vote.</summary>
    Adopted,

    /// <summary>Rejected by vote.</summary>
    Rejected,

    /// <summary>Adopted without a vote, by consensus or acclamation.</summary>
    AdoptedWithoutVote,

    /// <summary>Withdrawn by its sponsors.</summary>
    Withdrawn,

    /// <summary>Not acted on.</summary>
    NotActedOn,
}

/// <summary>What was put to the vote.</summary>
public enum VoteKind
{
    /// <summary>A resolution, decision or statement as a whole.</summary>
    WholeText,

    /// <summary>An amendment.</summary>
    Amendment,

    /// <summary>A paragraph or part of a text, voted separately.</summary>
    Paragraph,

    /// <summary>A motion of procedure.</summary>
    Procedure,
}

/// <summary>How a decision was taken.</summary>
public enum VoteMethod
{
    /// <summary>The sources do not say.</summary>
    Unknown,

    /// <summary>A recorded vote: ballots by name.</summary>
    Recorded,

    /// <summary>A vote whose names were not recorded.</summary>
    NotRecorded,

    /// <summary>No vote was asked for.</summary>
    WithoutVote,

    /// <summary>It did not come to a decision.</summary>
    NoDecision,
}

/// <summary>How far the record of a vote can be trusted.</summary>
public enum RecordStatus
{
    /// <summary>Independent sources agree.</summary>
    Confirmed,

    /// <summary>One source, and it adds up.</summary>
    Single,

    /// <summary>Sources differ.</summary>
    Disputed,

    /// <summary>It cannot be right; its ballots stay out of every measure unless asked for.</summary>
    Quarantined,
}
