namespace Placard.Record.Money;

/// <summary>The last day on which a year's contributions were due. Sources do not name it: it lies between the last payment that the honour
/// roll counts as within the period and the first that it does not. docs/measures/days-after-due.md has the rule and its source.</summary>
/// <param name="Year">The year.</param>
/// <param name="Earliest">The first day it can be; null where no payment was within the period.</param>
/// <param name="Latest">The last day it can be; null where no payment came later.</param>
public sealed record DuePeriod(int Year, DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>Whether only one day is possible.</summary>
    public bool IsExact => Earliest == Latest && Latest is not null;

    /// <summary>Finds the day of each year, oldest first.</summary>
    public static IReadOnlyList<DuePeriod> Of(IEnumerable<AssessedContribution> contributions) =>
        [.. contributions.GroupBy(c => c.Year).OrderBy(g => g.Key).Select(g => OfYear(g.Key, [.. g]))];

    /// <summary>Days from the end of the period to the payment, counted from the last day that it can have been: at least so many days
    /// after due, or below one where it was paid within the period. Null where it is not listed as paid, or the day is not known.</summary>
    public int? DaysAfter(AssessedContribution contribution) =>
        contribution.Paid is { } paid && Latest is { } due && contribution.Year == Year ? paid.DayNumber - due.DayNumber : null;

    private static DuePeriod OfYear(int year, IReadOnlyList<AssessedContribution> contributions)
    {
        var within = contributions.Where(c => c.Standing == PaymentStanding.WithinPeriod).Max(c => c.Paid);
        var later = contributions.Where(c => c.Standing == PaymentStanding.Later).Min(c => c.Paid)?.AddDays(-1);
        // A source that counts one payment as in time and an earlier one as late gives no day at all.
        return within > later ? new(year, null, null) : new(year, within, later);
    }
}
