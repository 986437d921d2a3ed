namespace Placard.Record.Claims.Seats;

/// <summary>How a state is said to have done in an election.</summary>
public enum ElectionSaying
{
    /// <summary>It received so many votes.</summary>
    Votes,

    /// <summary>It was elected.</summary>
    Elected,

    /// <summary>It was not elected.</summary>
    NotElected,

    /// <summary>It was elected where as many stood as there were seats.</summary>
    Unopposed,

    /// <summary>It had the fewest votes of those elected.</summary>
    Fewest,

    /// <summary>It had the most votes.</summary>
    Most,

    /// <summary>So many states were elected.</summary>
    Number,
}

/// <summary>How a state did in an election to a body.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Body">The body; null where the words do not say.</param>
/// <param name="States">The states.</param>
/// <param name="Saying">What is said.</param>
/// <param name="Votes">How many votes; null where it is not of votes.</param>
/// <param name="When">When; null where the words do not say.</param>
public sealed record ElectionClaim(
    MarkedSentence Sentence,
    TextSpan Words,
    Body? Body,
    IReadOnlyList<StateCode> States,
    ElectionSaying Saying,
    Quantity? Votes,
    Period? When
) : Claim(ClaimKind.Election, Sentence, Words)
{
    /// <summary>The day that the document reports of, for words that name no time; null where it tells none.</summary>
    public Period? Told { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(
                Kind.ToWord(),
                $"{WordOf(Saying)}{(Votes is { } votes ? $" {votes}" : "")}{(States.Count > 0 ? $": {string.Join(", ", States)}" : "")}"
            ),
            .. Body is { } body ? [new ReadPart("body", body.Name)] : Array.Empty<ReadPart>(),
            .. When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
        ];

    private static string WordOf(ElectionSaying saying) =>
        saying switch
        {
            ElectionSaying.NotElected => "not elected",
            ElectionSaying.Fewest => "fewest votes",
            ElectionSaying.Most => "most votes",
            ElectionSaying.Number => "elected",
            _ => saying.ToString().ToLowerInvariant(),
        };
}

/// <summary>Whether groups had as many candidates as seats, and how many.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Body">The body; null where the words do not say.</param>
/// <param name="Group">The group; none for all of them.</param>
/// <param name="IsContested">Whether more stood than there were seats; null where numbers are given.</param>
/// <param name="Candidates">How many stood; null where the words do not say.</param>
/// <param name="Seats">For how many seats; null where the words do not say.</param>
/// <param name="When">When; null where the words do not say.</param>
public sealed record SlateClaim(
    MarkedSentence Sentence,
    TextSpan Words,
    Body? Body,
    RegionalGroup Group,
    bool? IsContested,
    Quantity? Candidates,
    Quantity? Seats,
    Period? When
) : Claim(ClaimKind.Election, Sentence, Words)
{
    /// <summary>Whether it is said of this group and no other.</summary>
    public bool IsOnly { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(
                Kind.ToWord(),
                (IsContested is { } contested ? (contested ? "contested" : "uncontested") : $"{Candidates} candidates for {Seats} seats")
                    + $": {(Group == RegionalGroup.None ? "all groups" : Group.ToCode())}"
            ),
            .. When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
        ];
}
