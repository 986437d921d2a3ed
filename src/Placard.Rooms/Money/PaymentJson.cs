using Placard.Record.Money;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Money;

/// <summary>The payments of one year.</summary>
/// <param name="Year">The year of the budget.</param>
/// <param name="YearsHeld">The years of which payments are held, latest first.</param>
/// <param name="DueNoEarlierThan">The first day on which the period can have ended.</param>
/// <param name="DueNoLaterThan">The last such day, from which days after due are counted.</param>
/// <param name="ListedUntil">The day of the latest payment listed.</param>
/// <param name="Payments">The states, in the order of their days.</param>
public sealed record PaymentListJson(
    int? Year,
    IReadOnlyList<int> YearsHeld,
    string? DueNoEarlierThan,
    string? DueNoLaterThan,
    string? ListedUntil,
    IReadOnlyList<PaymentJson> Payments
)
{
    internal static PaymentListJson Of(PaymentList list) =>
        new(
            list.Year,
            list.Index.PaymentYears,
            list.Due?.Earliest.Iso(),
            list.Due?.Latest.Iso(),
            list.ListedUntil.Iso(),
            [.. list.Contributions.Select(c => PaymentJson.Of(c, list.Index))]
        );
}

/// <summary>The payments of one state, latest year first.</summary>
public sealed record StatePaymentsJson(string State, IReadOnlyList<PaymentJson> Payments)
{
    internal static StatePaymentsJson Of(StatePayments view) =>
        new(view.State.Code.ToString(), [.. view.Contributions.Select(c => PaymentJson.Of(c, view.Index))]);
}

/// <summary>One assessment, in US dollars. Days after due are at least so many; below one is within the period; left out where not
/// known.</summary>
public sealed record PaymentJson(
    string State,
    int Year,
    long Assessment,
    double Rate,
    string? Paid,
    int? DaysAfterDue,
    string Standing,
    IReadOnlyList<SourceJson> Sources
)
{
    internal static PaymentJson Of(AssessedContribution contribution, MoneyIndex index) =>
        new(
            contribution.State.ToString(),
            contribution.Year,
            contribution.Amount,
            (double)contribution.Rate,
            contribution.Paid.Iso(),
            index.DaysAfter(contribution),
            contribution.Standing.ToWord(),
            [SourceJson.Of(contribution.Origin)]
        );
}
