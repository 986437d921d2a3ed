namespace Placard.Record.Claims.Unheld;

/// <summary>A statement of fact or of law that no source of the record can bear out or deny.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Reason">Why the record cannot tell.</param>
/// <param name="Says">The same in a sentence.</param>
public sealed record UnheldClaim(ClaimKind Kind, MarkedSentence Sentence, TextSpan Words, NotCheckableReason Reason, string Says)
    : Claim(Kind, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read => [new(Kind.ToWord(), Sentence.WordsOf(Words))];
}
