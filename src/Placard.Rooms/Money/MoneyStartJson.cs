using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>What is held of money.</summary>
/// <param name="Drafts">Drafts of whose cost a document speaks.</param>
/// <param name="Documents">Such documents.</param>
/// <param name="DraftsFrom">The year of the earliest.</param>
/// <param name="DraftsTo">The year of the latest.</param>
/// <param name="Steps">How amounts changed between stages.</param>
/// <param name="BudgetLines">Budget lines.</param>
/// <param name="LineYears">The years of which they are held, latest first.</param>
/// <param name="Years">The years of which payments are held, latest first.</param>
/// <param name="LastPayment">The day of the latest payment.</param>
/// <param name="BudgetVotes">Votes of the Assembly on the programme budget that are held.</param>
public sealed record MoneyStartJson(
    int Drafts,
    int Documents,
    int? DraftsFrom,
    int? DraftsTo,
    IReadOnlyList<StepJson> Steps,
    int BudgetLines,
    IReadOnlyList<int> LineYears,
    IReadOnlyList<PaymentYearJson> Years,
    string? LastPayment,
    int BudgetVotes
)
{
    internal static MoneyStartJson Of(MoneyStart view)
    {
        var index = view.Index;
        return new(
            index.Courses.Count,
            index.Courses.Sum(c => c.Documents.Count),
            index.Courses.Count == 0 ? null : index.Courses[^1].Year,
            index.Courses.Count == 0 ? null : index.Courses[0].Year,
            [.. index.Steps.Select(StepJson.Of)],
            index.Lines.Count,
            index.LineYears,
            [.. index.PaymentYears.Select(year => PaymentYearJson.Of(view, year))],
            index.Contributions.Max(c => c.Paid).Iso(),
            index.BudgetVotes
        );
    }
}

/// <summary>How many states had paid their assessment for a year, and when.</summary>
public sealed record PaymentYearJson(int Year, int WithinPeriod, int Later, int NotListed)
{
    internal static PaymentYearJson Of(MoneyStart view, int year) =>
        new(
            year,
            view.Count(year, PaymentStanding.WithinPeriod),
            view.Count(year, PaymentStanding.Later),
            view.Count(year, PaymentStanding.NotListed)
        );
}
