using Placard.Record.Money;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Money;

/// <summary>The payments of one year, in the order of their days, those not listed last.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Year">The year shown; null where none is held.</param>
/// <param name="Contributions">The states that match.</param>
/// <param name="OfYear">All of the year.</param>
/// <param name="Index">All that is held.</param>
/// <param name="States">The states.</param>
public sealed record PaymentList(
    PaymentQuery Query,
    int? Year,
    IReadOnlyList<AssessedContribution> Contributions,
    IReadOnlyList<AssessedContribution> OfYear,
    MoneyIndex Index,
    StateRegister States
)
{
    public static PaymentList Of(OpenEdition edition, PaymentQuery query)
    {
        var index = MoneyIndex.Of(edition);
        var year = query.Year ?? index.PaymentYears.Select(y => (int?)y).FirstOrDefault();
        AssessedContribution[] all =
        [
            .. index.Contributions.Where(c => c.Year == year).OrderBy(c => c.Paid ?? DateOnly.MaxValue).ThenBy(c => c.State),
        ];
        return new(query, year, [.. all.Where(c => query.Standing is null || c.Standing == query.Standing)], all, index, edition.States);
    }

    /// <summary>When the period of the year ended.</summary>
    public DuePeriod? Due => Year is { } year ? Index.DueIn(year) : null;

    /// <summary>The day of the latest payment listed for the year: how far its roll goes at least.</summary>
    public DateOnly? ListedUntil => Year is { } year ? Index.ListedUntil(year) : null;

    public int Count(PaymentStanding standing) => OfYear.Count(c => c.Standing == standing);

    public Feed ToFeed() => FeedOf(Contributions, Index, States);

    /// <summary>Payments to follow, the latest first.</summary>
    public static Feed FeedOf(IEnumerable<AssessedContribution> contributions, MoneyIndex index, StateRegister states) =>
        new(
            "Payments to the regular budget",
            [
                .. contributions
                    .Where(c => c.Paid is not null)
                    .OrderByDescending(c => c.Paid)
                    .ThenBy(c => c.State)
                    .Select(c => new FeedEntry(
                        $"{states.NameOf(c.State)} had paid its assessment for {c.Year} in full",
                        $"{Addresses.PaymentsOf(c.State)}#y{c.Year}",
                        c.Paid!.Value,
                        $"Assessment: {MoneyWords.Dollars(c.Amount)}. Days after due: "
                            + $"{MoneyWords.Days(index.DaysAfter(c), index.DueIn(c.Year))}."
                    )),
            ]
        );
}
