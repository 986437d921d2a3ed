namespace Placard.Record.Claims.FollowUp;

/// <summary>How many states are party to a treaty.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Instrument">The code of the treaty.</param>
/// <param name="Number">How many.</param>
/// <param name="When">When; null where the words do not say.</param>
public sealed record PartyNumberClaim(MarkedSentence Sentence, TextSpan Words, string Instrument, Quantity Number, Period? When)
    : Claim(ClaimKind.Ratification, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(Kind.ToWord(), $"{Instrument} has {Number} parties"),
            .. When is { } when ? [new ReadPart("time", when.ToString())] : Array.Empty<ReadPart>(),
        ];
}
