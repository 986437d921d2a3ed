using Placard.Record.Money;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Money;

/// <summary>The budget lines of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="YearsHeld">The years of which lines are held, latest first.</param>
/// <param name="Lines">The lines.</param>
public sealed record BudgetLineListJson(int? Year, IReadOnlyList<int> YearsHeld, IReadOnlyList<BudgetLineJson> Lines)
{
    internal static BudgetLineListJson Of(BudgetLineList list) =>
        new(list.Year, list.Index.LineYears, [.. list.Lines.Select(BudgetLineJson.Of)]);
}

/// <summary>One line in every year of which it is held, latest first.</summary>
public sealed record BudgetLineRecordJson(string Line, IReadOnlyList<BudgetLineJson> Years)
{
    internal static BudgetLineRecordJson Of(BudgetLineRecord view) => new(view.Latest.Line, [.. view.Years.Select(BudgetLineJson.Of)]);
}

/// <summary>One line in one year; amounts in US dollars, left out where the source names none.</summary>
public sealed record BudgetLineJson(
    int Year,
    string Line,
    string Label,
    string Path,
    long? Amount,
    long? RegularBudget,
    long? Extrabudgetary,
    bool NotItemised,
    string Document,
    int? Page,
    IReadOnlyList<SourceJson> Sources
)
{
    internal static BudgetLineJson Of(BudgetLine line) =>
        new(
            line.Year,
            line.Line,
            line.Label,
            line.Path,
            line.Amount,
            line.RegularBudget,
            line.Extrabudgetary,
            line.IsNotItemised,
            line.Document,
            line.Page,
            [SourceJson.Of(line.Origin)]
        );
}
