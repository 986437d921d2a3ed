namespace Placard.Record.Claims.Votes;

/// <summary>A claim about one vote.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Proposal">Which vote is meant.</param>
/// <param name="Assertion">What is said of it.</param>
public sealed record VoteClaim(ClaimKind Kind, MarkedSentence Sentence, TextSpan Words, ProposalReference Proposal, VoteAssertion Assertion)
    : Claim(Kind, Sentence, Words)
{
    /// <summary>How words of it were read that are no names: <c>Beijing as China</c>; empty for none.</summary>
    public string How { get; init; } = "";

    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(Kind.ToWord(), Assertion.InWords),
            .. How.Length > 0 ? [new ReadPart("read as", How)] : Array.Empty<ReadPart>(),
            .. Proposal.Read,
        ];
}
