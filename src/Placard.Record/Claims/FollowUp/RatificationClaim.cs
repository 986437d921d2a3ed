namespace Placard.Record.Claims.FollowUp;

/// <summary>What a state did about a treaty.</summary>
public enum TreatyAct
{
    /// <summary>It became a party, or is one; the words do not say how.</summary>
    Party,

    /// <summary>It ratified.</summary>
    Ratified,

    /// <summary>It acceded.</summary>
    Acceded,

    /// <summary>It signed.</summary>
    Signed,

    /// <summary>It signed and did not ratify.</summary>
    SignedOnly,

    /// <summary>It withdrew.</summary>
    Withdrew,
}

/// <summary>That states ratified treaties, signed them, or did not.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="States">The states.</param>
/// <param name="Instruments">The codes of the treaties; none for “human-rights treaties”.</param>
/// <param name="Act">What they did.</param>
/// <param name="IsDenied">Whether it is said that they did not.</param>
/// <param name="When">When; null where the words do not say.</param>
public sealed record RatificationClaim(
    MarkedSentence Sentence,
    TextSpan Words,
    IReadOnlyList<StateCode> States,
    IReadOnlyList<string> Instruments,
    TreatyAct Act,
    bool IsDenied,
    Period? When
) : Claim(ClaimKind.Ratification, Sentence, Words)
{
    /// <summary>Whether it is said that the states are the only ones.</summary>
    public bool IsOnly { get; init; }

    /// <summary>Whether the words add something that no register has, such as a reservation.</summary>
    public bool SaysMore { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(
                Kind.ToWord(),
                $"{(IsDenied ? "not " : "")}{WordOf(Act)}: {string.Join(", ", Instruments)}{(IsOnly ? " and nobody else" : "")}"
            ),
            new("subject", string.Join(", ", States)),
            .. When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
        ];

    private static string WordOf(TreatyAct act) =>
        act switch
        {
            TreatyAct.Party => "party to",
            TreatyAct.SignedOnly => "signed, not ratified",
            _ => act.ToString().ToLowerInvariant(),
        };
}

/// <summary>To how many treaties states are party.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="States">The states.</param>
/// <param name="Number">How many; null for “began to ratify”, which is about the first.</param>
/// <param name="When">When; null where the words do not say.</param>
public sealed record TreatyCountClaim(
    MarkedSentence Sentence,
    TextSpan Words,
    IReadOnlyList<StateCode> States,
    Quantity? Number,
    Period? When
) : Claim(ClaimKind.Ratification, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(Kind.ToWord(), Number is { } number ? $"party to {number} core treaties" : "first ratified"),
            new("subject", string.Join(", ", States)),
            .. When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
        ];
}
