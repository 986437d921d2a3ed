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

/// <summary>The payments of one year, in the order of their days, those not listed last.</summary>
public sealed record PaymentList(
    PaymentQuery Query,
    int? Year,
    IReadOnlyList<AssessedContribution> Contributions,
    MoneyIndex Index,
    StateRegister States
)
{
    public static PaymentList Of(OpenEdition edition, PaymentQuery query)
    {
        var index = MoneyIndex.Of(edition);
        var year = query.Year ?? index.PaymentYears.Select(y => (int?)y).FirstOrDefault();
        return new(
            query,
            year,
            [
                .. index
                    .Contributions.Where(c => c.Year == year && (query.Standing is null || c.Standing == query.Standing))
                    .OrderBy(c => c.Paid ?? DateOnly.MaxValue)
                    .ThenBy(c => c.State),
            ],
            index,
            edition.States
        );
    }

    /// <summary>When the period of the year ended.</summary>
    public DuePeriod? Due => Year is { } year ? Index.DueIn(year) : null;

    /// <summary>The day of the latest payment listed for the year: how far its roll goes at least.</summary>
    public DateOnly? ListedUntil => Index.Contributions.Where(c => c.Year == Year).Max(c => c.Paid);

    public int Count(PaymentStanding standing) => Contributions.Count(c => c.Standing == standing);
}
