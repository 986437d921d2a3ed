namespace Placard.Record.Claims;

/// <summary>What a claim is about.</summary>
public enum ClaimKind
{
    /// <summary>How a state voted, or whether it did.</summary>
    Ballot,

    /// <summary>How many voted how.</summary>
    Tally,

    /// <summary>By how many votes something was decided, or by which share.</summary>
    Margin,

    /// <summary>What became of a proposal.</summary>
    Outcome,

    /// <summary>Whether it was decided by vote or without one.</summary>
    Method,

    /// <summary>When it was decided.</summary>
    Date,

    /// <summary>At which session.</summary>
    Session,

    /// <summary>By which body.</summary>
    Body,

    /// <summary>Who introduced or joined a proposal.</summary>
    Sponsor,

    /// <summary>What a text is called.</summary>
    Title,

    /// <summary>By which symbol a text is cited.</summary>
    Symbol,

    /// <summary>Who asked for a vote.</summary>
    VoteCalled,

    /// <summary>What a text requests, contains or lacks.</summary>
    Content,

    /// <summary>Where a phrase was used first, or how far it spread.</summary>
    Phrase,

    /// <summary>Seats and terms.</summary>
    Membership,

    /// <summary>Elections, and whether there was a choice.</summary>
    Election,

    /// <summary>Treaties and who is party to them.</summary>
    Ratification,

    /// <summary>Recommendations of the Universal Periodic Review.</summary>
    Review,

    /// <summary>Mandates and who holds them.</summary>
    Appointment,

    /// <summary>Organisations before the NGO Committee, and standing invitations.</summary>
    Access,

    /// <summary>Reports of reprisals.</summary>
    Reprisals,

    /// <summary>Joint statements and who signed them.</summary>
    Statement,

    /// <summary>Payments and budgets.</summary>
    Money,

    /// <summary>How many there are of something in the record, or how often it happened.</summary>
    Count,

    /// <summary>Reports and visits, of which the record has no register.</summary>
    Report,

    /// <summary>What is lawful or binding.</summary>
    Law,
}

/// <summary>The words of kinds of claims.</summary>
public static class ClaimKindWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>vote called</c>.</summary>
    public static string ToWord(this ClaimKind kind) =>
        kind switch
        {
            ClaimKind.VoteCalled => "vote called",
            _ => kind.ToString().ToLowerInvariant(),
        };
}

/// <summary>One thing that a sentence was read to say: <c>subject</c>, <c>China (“Beijing”)</c>.</summary>
/// <param name="Name">What it is: subject, act, object, number, time.</param>
/// <param name="Value">How it was read.</param>
public sealed record ReadPart(string Name, string Value);

/// <summary>Something that a document states and that the record may bear out.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Sentence">The sentence that states it.</param>
/// <param name="Words">The words that state it.</param>
public abstract record Claim(ClaimKind Kind, MarkedSentence Sentence, TextSpan Words)
{
    /// <summary>How it was read: subject, act, object, number and time, as far as the sentence has them.</summary>
    public abstract IReadOnlyList<ReadPart> Read { get; }

    /// <summary>A word beside the words that turns what they say and was not read with them: <c>not</c>, <c>alone</c>; empty for none. The
    /// record can then tell nothing.</summary>
    public string Turned { get; init; } = "";
}
