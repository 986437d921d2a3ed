using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>What the edition holds of money, for a reader who comes for the first time.</summary>
public sealed record MoneyStart(MoneyIndex Index, StateRegister States)
{
    private const int MostCuts = 8;
    private const int MostPayments = 50;

    public static MoneyStart Of(OpenEdition edition) => new(MoneyIndex.Of(edition), edition.States);

    /// <summary>The largest cuts on the way from the first amount to the last.</summary>
    public IEnumerable<ImplicationCourse> LargestCuts =>
        Index.Courses.Where(c => c.Amounts.Count > 1 && Overall(c) < 0).OrderBy(Overall).ThenBy(c => c.Draft).Take(MostCuts);

    /// <summary>The last amount less the first.</summary>
    public static long Overall(ImplicationCourse course) => course.Amounts[^1].Amount - course.Amounts[0].Amount;

    /// <summary>How many states of a year stand where on the honour roll.</summary>
    public int Count(int year, PaymentStanding standing) => Index.Contributions.Count(c => c.Year == year && c.Standing == standing);

    /// <summary>The day of the latest payment held.</summary>
    public DateOnly? LastPayment => Index.Contributions.Max(c => c.Paid);

    public Feed ToFeed() =>
        new(
            "Payments to the regular budget",
            [
                .. Index
                    .Contributions.Where(c => c.Paid is not null)
                    .OrderByDescending(c => c.Paid)
                    .ThenBy(c => c.State)
                    .Take(MostPayments)
                    .Select(c => new FeedEntry(
                        $"{States.NameOf(c.State)} had paid its assessment for {c.Year} in full",
                        Addresses.PaymentsOf(c.State),
                        c.Paid!.Value,
                        $"Assessment: {MoneyWords.Dollars(c.Amount)}. Days after due: {MoneyWords.Days(Index.DaysAfter(c), Index.DueIn(c.Year))}."
                    )),
            ]
        );
}
