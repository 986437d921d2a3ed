namespace Placard.Record.Claims.Access;

/// <summary>What is said of applications of organisations.</summary>
public enum NgoSaying
{
    /// <summary>An organisation was put off so many times.</summary>
    DeferredTimes,

    /// <summary>The Committee rejected an organisation.</summary>
    Rejected,

    /// <summary>The Economic and Social Council granted status to an organisation against its Committee.</summary>
    Granted,

    /// <summary>A session put off so many.</summary>
    SessionDeferred,

    /// <summary>A session recommended so many.</summary>
    SessionRecommended,

    /// <summary>A session closed so many.</summary>
    SessionClosed,
}

/// <summary>What the NGO Committee decided on an organisation, or on how many at a session. Which organisation is meant the ledger finds
/// in the sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Saying">What is said.</param>
/// <param name="Number">How many; null where it is not of a number.</param>
/// <param name="IsDenied">Whether it is said that it never did.</param>
/// <param name="When">When; null where the words do not say.</param>
public sealed record NgoClaim(MarkedSentence Sentence, TextSpan Words, NgoSaying Saying, Quantity? Number, bool IsDenied, Period? When)
    : Claim(ClaimKind.Access, Sentence, Words)
{
    /// <summary>Whether the resumed session of a year is meant; null where the words do not say.</summary>
    public bool? IsResumed { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(Kind.ToWord(), $"{(IsDenied ? "never " : "")}{WordOf(Saying)}{(Number is { } number ? $" {number}" : "")}"),
            .. IsResumed is { } resumed ? [new ReadPart("session", resumed ? "resumed" : "regular")] : Array.Empty<ReadPart>(),
            .. When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
        ];

    private static string WordOf(NgoSaying saying) =>
        saying switch
        {
            NgoSaying.DeferredTimes => "deferred, times",
            NgoSaying.SessionDeferred => "session deferred",
            NgoSaying.SessionRecommended => "session recommended",
            NgoSaying.SessionClosed => "session closed",
            _ => saying.ToString().ToLowerInvariant(),
        };
}

/// <summary>That a state extended a standing invitation to the special procedures.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="States">The states.</param>
/// <param name="IsDenied">Whether it is said that they did not.</param>
/// <param name="When">When; null where the words do not say.</param>
public sealed record InvitationClaim(MarkedSentence Sentence, TextSpan Words, IReadOnlyList<StateCode> States, bool IsDenied, Period? When)
    : Claim(ClaimKind.Access, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(Kind.ToWord(), $"{(IsDenied ? "no " : "")}standing invitation: {string.Join(", ", States)}"),
            .. When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
        ];
}

/// <summary>That a report on reprisals names states, or how many countries.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="States">The states; empty where it is said how many.</param>
/// <param name="Countries">How many countries; null where it is said which.</param>
/// <param name="IsDenied">Whether it is said that it does not.</param>
/// <param name="When">The year of the report, or the years of several.</param>
public sealed record ReprisalsClaim(
    MarkedSentence Sentence,
    TextSpan Words,
    IReadOnlyList<StateCode> States,
    Quantity? Countries,
    bool IsDenied,
    Period? When
) : Claim(ClaimKind.Reprisals, Sentence, Words)
{
    /// <summary>The symbol by which the report is cited; the default where it is not.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>Whether reports are spoken of, and not one of them.</summary>
    public bool IsOfSeveral { get; init; }

    /// <summary>Whether it is said of every report of the time.</summary>
    public bool IsEvery { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(
                Kind.ToWord(),
                Countries is { } countries ? $"{countries} countries" : $"{(IsDenied ? "not " : "")}named: {string.Join(", ", States)}"
            ),
            .. When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
            .. Symbol.IsKnown ? [new ReadPart("report", Symbol.ToString())] : Array.Empty<ReadPart>(),
        ];
}
