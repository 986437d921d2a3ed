namespace Placard.Record.Statements;

/// <summary>A statement or letter that several states made together in or to a body.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record JointStatement(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>Its name in addresses: the day, the body and the side, in lower case with hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The day it was read out or sent.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The body it was made in or sent to.</summary>
    public required Body Body { get; init; }

    /// <summary>The session, in the body's numbering.</summary>
    public required string Session { get; init; }

    /// <summary>Whether it was sent as a letter; otherwise it was read out.</summary>
    public bool IsLetter { get; init; }

    /// <summary>The state that read it out; the default for a letter.</summary>
    public StateCode Lead { get; init; }

    /// <summary>The side it takes, as the sources label it.</summary>
    public StatementSide Side { get; init; }

    /// <summary>The state whose conduct it is about; the default where it is about none.</summary>
    public StateCode Concerns { get; init; }

    /// <summary>What it is about, in the source's words.</summary>
    public required string Subject { get; init; }

    /// <summary>The topics it is found under, in words that statements share.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The number of states it was announced for; the lower one where sources differ, null where none was announced.</summary>
    public int? ClaimedAtLeast { get; init; }

    /// <summary>The same, the higher one where sources differ.</summary>
    public int? ClaimedAtMost { get; init; }

    /// <summary>How much of the list of who signed is known.</summary>
    public SignatoryList List { get; init; }

    /// <summary>The document it was circulated as; the default where not known.</summary>
    public DocumentSymbol Document { get; init; }

    /// <summary>What should be known of the reading; empty for most.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether another statement was made on the same occasion (session and topic) and takes the opposite side.</summary>
    public bool Opposes(JointStatement other) =>
        Body == other.Body
        && Session == other.Session
        && (Side, other.Side) is (StatementSide.Critical, StatementSide.Supportive) or (StatementSide.Supportive, StatementSide.Critical)
        && Topics.Any(other.Topics.Contains);
}
