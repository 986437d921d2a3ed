using System.Globalization;

namespace Placard.Record.Claims.Money;

/// <summary>When a state paid its contribution to the regular budget of a year, or at which rate it is assessed.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="States">The states.</param>
/// <param name="Year">The year of the budget; null where the words do not say.</param>
/// <param name="Paid">When it had paid in full; null where the words do not say.</param>
/// <param name="IsDenied">Whether it is said that it did not pay in full.</param>
/// <param name="Rate">The rate in per cent; null where it is of payments.</param>
public sealed record PaymentClaim(
    MarkedSentence Sentence,
    TextSpan Words,
    IReadOnlyList<StateCode> States,
    int? Year,
    Period? Paid,
    bool IsDenied,
    decimal? Rate
) : Claim(ClaimKind.Money, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(
                Kind.ToWord(),
                (
                    Rate is { } rate ? $"assessed at {rate.ToString("0.###", CultureInfo.InvariantCulture)}%"
                    : IsDenied ? "not paid in full"
                    : "paid in full"
                ) + $": {string.Join(", ", States)}"
            ),
            .. Year is { } year ? [new ReadPart("budget", year.ToString(CultureInfo.InvariantCulture))] : Array.Empty<ReadPart>(),
            .. Paid is { } paid ? [new ReadPart("time", paid.ToString())] : Array.Empty<ReadPart>(),
        ];
}

/// <summary>From which amount to which the cost of a draft was changed.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Draft">The draft.</param>
/// <param name="From">The amount before, in dollars.</param>
/// <param name="To">The amount after.</param>
public sealed record CostClaim(MarkedSentence Sentence, TextSpan Words, DocumentSymbol Draft, Quantity From, Quantity To)
    : Claim(ClaimKind.Money, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read => [new(Kind.ToWord(), $"from {From} to {To}"), new("draft", Draft.ToString())];
}
