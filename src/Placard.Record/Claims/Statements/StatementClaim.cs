namespace Placard.Record.Claims.Statements;

/// <summary>What a document says to tell which joint statement it means.</summary>
/// <param name="When">When it was made; null where the words do not say.</param>
/// <param name="Lead">Who read it out; the default where the words do not say.</param>
/// <param name="Body">The body; null where the words do not say.</param>
/// <param name="IsLetter">Whether it was a letter; null where the words do not say.</param>
/// <param name="IsCritical">Whether it criticised; null where the words do not say.</param>
/// <param name="Concerns">The states that the sentence names beside it, one of which it can be about.</param>
public sealed record StatementReference(
    Period? When,
    StateCode Lead,
    Body? Body,
    bool? IsLetter,
    bool? IsCritical,
    IReadOnlyList<StateCode> Concerns
);

/// <summary>How many states made a joint statement, or who did.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Statement">Which statement is meant.</param>
/// <param name="Number">How many; null where it is said who.</param>
/// <param name="Signed">Who signed; empty where it is said how many.</param>
/// <param name="IsDenied">Whether it is said that they did not.</param>
public sealed record StatementClaim(
    MarkedSentence Sentence,
    TextSpan Words,
    StatementReference Statement,
    Quantity? Number,
    IReadOnlyList<StateCode> Signed,
    bool IsDenied
) : Claim(ClaimKind.Statement, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(
                Kind.ToWord(),
                Number is { } number ? $"{number} states" : $"{(IsDenied ? "not " : "")}signed by {string.Join(", ", Signed)}"
            ),
            .. Statement.Lead.IsKnown ? [new ReadPart("read out by", Statement.Lead.ToString())] : Array.Empty<ReadPart>(),
            .. Statement.When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
        ];
}
