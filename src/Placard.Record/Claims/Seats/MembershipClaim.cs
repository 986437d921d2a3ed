namespace Placard.Record.Claims.Seats;

/// <summary>What is said of a seat.</summary>
public enum SeatSaying
{
    /// <summary>It is or was a member.</summary>
    Member,

    /// <summary>It is or was no member.</summary>
    NotMember,

    /// <summary>It never was a member.</summary>
    NeverMember,

    /// <summary>It gave up its seat, or was no longer a member from then.</summary>
    Left,

    /// <summary>Its rights of membership were suspended.</summary>
    Suspended,

    /// <summary>Its term ends.</summary>
    TermEnds,

    /// <summary>It was a member for so many terms, or for the so manieth.</summary>
    Terms,

    /// <summary>It is a permanent member.</summary>
    Permanent,

    /// <summary>Its representative presides.</summary>
    President,
}

/// <summary>That a state sits or sat in a body.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Body">The body.</param>
/// <param name="States">The states.</param>
/// <param name="Saying">What is said.</param>
/// <param name="When">When; null where the words do not say.</param>
public sealed record MembershipClaim(
    MarkedSentence Sentence,
    TextSpan Words,
    Body Body,
    IReadOnlyList<StateCode> States,
    SeatSaying Saying,
    Period? When
) : Claim(ClaimKind.Membership, Sentence, Words)
{
    /// <summary>Whether it is said of the time of the document and not of the past.</summary>
    public bool IsNow { get; init; }

    /// <summary>Whether the words give both ends of what was served.</summary>
    public bool IsWholeTerm { get; init; }

    /// <summary>Whether it is said that it became a member then.</summary>
    public bool IsStart { get; init; }

    /// <summary>Whether it is said that it was a member from then on, until the document.</summary>
    public bool IsSince { get; init; }

    /// <summary>Whether it is said of every day of the time.</summary>
    public bool IsThroughout { get; init; }

    /// <summary>How many terms; null where the words do not say.</summary>
    public Quantity? Number { get; init; }

    /// <summary>Who presides, as written; empty where no name is given.</summary>
    public string Person { get; init; } = "";

    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(Kind.ToWord(), $"{WordOf(Saying)}{(Number is { } number ? $" {number}" : "")}: {string.Join(", ", States)}"),
            new("body", Body.Name),
            .. When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
            .. IsNow && When is null ? [new ReadPart("time", "that of the document")] : Array.Empty<ReadPart>(),
        ];

    private static string WordOf(SeatSaying saying) =>
        saying switch
        {
            SeatSaying.NotMember => "not a member",
            SeatSaying.NeverMember => "never a member",
            SeatSaying.TermEnds => "term ends",
            _ => saying.ToString().ToLowerInvariant(),
        };
}

/// <summary>How many members a body has.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Body">The body.</param>
/// <param name="Number">How many.</param>
public sealed record BodySizeClaim(MarkedSentence Sentence, TextSpan Words, Body Body, Quantity Number)
    : Claim(ClaimKind.Membership, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read => [new(Kind.ToWord(), $"{Number} members"), new("body", Body.Name)];
}
