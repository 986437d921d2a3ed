namespace Placard.Record.Claims.FollowUp;

/// <summary>What is said of a review.</summary>
public enum ReviewSaying
{
    /// <summary>So many recommendations were received.</summary>
    Received,

    /// <summary>So many were accepted.</summary>
    Accepted,

    /// <summary>So many were noted, and not accepted.</summary>
    Noted,

    /// <summary>The state was reviewed then.</summary>
    Reviewed,
}

/// <summary>What a state received and answered in its Universal Periodic Review.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="State">The state under review.</param>
/// <param name="Saying">What is said.</param>
/// <param name="Number">How many, or which percentage; null for <see cref="ReviewSaying.Reviewed"/>.</param>
/// <param name="Cycle">The cycle; null where the words do not say.</param>
/// <param name="When">When; null where the words do not say.</param>
public sealed record ReviewClaim(
    MarkedSentence Sentence,
    TextSpan Words,
    StateCode State,
    ReviewSaying Saying,
    Quantity? Number,
    int? Cycle,
    Period? When
) : Claim(ClaimKind.Review, Sentence, Words)
{
    /// <summary>Whether the number is a percentage of the recommendations.</summary>
    public bool IsPercent { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(
                Kind.ToWord(),
                $"{Saying.ToString().ToLowerInvariant()}{(Number is { } number ? $" {number}{(IsPercent ? "%" : "")}" : "")}: {State}"
            ),
            .. Cycle is { } cycle ? [new ReadPart("cycle", $"{cycle}")] : Array.Empty<ReadPart>(),
            .. When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
        ];
}
