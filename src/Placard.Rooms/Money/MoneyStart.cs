using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>What the edition holds of money, for a reader who comes for the first time.</summary>
public sealed record MoneyStart(MoneyIndex Index, StateRegister States)
{
    private const int MostCuts = 8;
    private const int MostPayments = 5;
    private const int MostInFeed = 50;

    public static MoneyStart Of(OpenEdition edition) => new(MoneyIndex.Of(edition), edition.States);

    /// <summary>The largest differences on the way from the first amount to the last.</summary>
    public IEnumerable<ImplicationCourse> LargestCuts =>
        Index.Courses.Where(c => c.Change < 0).OrderBy(c => c.Change).ThenBy(c => c.Draft).Take(MostCuts);

    /// <summary>How many states of a year stand where on the honour roll.</summary>
    public int Count(int year, PaymentStanding standing) => Index.Contributions.Count(c => c.Year == year && c.Standing == standing);

    /// <summary>The latest payments held.</summary>
    public IEnumerable<AssessedContribution> LatestPayments => Paid.Take(MostPayments);

    public Feed ToFeed() => PaymentList.FeedOf(Paid.Take(MostInFeed), Index, States);

    private IEnumerable<AssessedContribution> Paid =>
        Index.Contributions.Where(c => c.Paid is not null).OrderByDescending(c => c.Paid).ThenBy(c => c.State);
}
