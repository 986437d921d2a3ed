using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Which payments a reader asks for.</summary>
/// <param name="Year">The year of the budget; null for the latest held.</param>
/// <param name="Standing">Only states that stand so on the honour roll.</param>
public sealed record PaymentQuery(int? Year, PaymentStanding? Standing)
{
    private static readonly Parameter<int?> OfYear = Ask.Number("year", "The year of the budget; the latest held unless given", 1945, 2999);
    private static readonly Parameter<PaymentStanding?> OfStanding = Ask.Choice<PaymentStanding>(
        "standing",
        "Only states that stand so on the honour roll",
        PaymentStandingWords.TryParse,
        standing => standing.ToWord(),
        PaymentStandingWords.All
    ) with
    {
        AnyLabel = "All states",
    };

    public static QueryParameters<PaymentQuery> Parameters { get; } =
        new QueryParameters<PaymentQuery>(request => new(request.Value(OfYear), request.Value(OfStanding)))
            .With(OfYear, q => q.Year)
            .With(OfStanding, q => q.Standing);
}
