using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>What is held of money.</summary>
/// <param name="Drafts">Drafts of whose cost a document speaks.</param>
/// <param name="Documents">Such documents.</param>
/// <param name="BudgetLines">Budget lines.</param>
/// <param name="PaymentYears">The years of which payments are held.</param>
/// <param name="LastPayment">The day of the latest payment.</param>
/// <param name="Steps">What became of amounts between stages.</param>
/// <param name="BudgetVotes">Votes of the Assembly on the programme budget that are held.</param>
public sealed record MoneyStartJson(
    int Drafts,
    int Documents,
    int BudgetLines,
    IReadOnlyList<int> PaymentYears,
    string? LastPayment,
    IReadOnlyList<StepJson> Steps,
    int BudgetVotes
)
{
    internal static MoneyStartJson Of(MoneyStart view) =>
        new(
            view.Index.Courses.Count,
            view.Index.Courses.Sum(c => c.Documents.Count),
            view.Index.Lines.Count,
            view.Index.PaymentYears,
            view.LastPayment.Iso(),
            [.. view.Index.Steps.Select(StepJson.Of)],
            view.Index.BudgetVotes
        );
}

/// <summary>What became of amounts between two stages.</summary>
public sealed record StepJson(string From, string To, int Lower, int Same, int Higher, long Cut)
{
    internal static StepJson Of(StepCount step) =>
        new(step.From.ToWord(), step.To.ToWord(), step.Lower, step.Same, step.Higher, step.Cut);
}

/// <summary>Drafts with what they cost at each stage.</summary>
public sealed record ImplicationListJson(
    int Total,
    int Page,
    int Pages,
    IReadOnlyList<StepJson> Steps,
    IReadOnlyList<ImplicationJson> Drafts
)
{
    internal static ImplicationListJson Of(ImplicationList list) =>
        new(
            list.All.Count,
            list.Query.Page,
            list.Pages,
            [.. list.Steps.Select(StepJson.Of)],
            [.. list.Shown.Select(c => ImplicationJson.Of(c, null, null))]
        );
}

/// <summary>One draft; amounts in US dollars, left out where a stage names none.</summary>
public sealed record ImplicationJson(
    string Draft,
    int Year,
    string? Title,
    IReadOnlyList<StageAmountJson> Amounts,
    IReadOnlyList<ImplicationDocumentJson>? Documents,
    IReadOnlyList<string>? Votes
)
{
    internal static ImplicationJson Of(ImplicationRecord view) =>
        Of(
            view.Course,
            [.. view.Course.Documents.Select(ImplicationDocumentJson.Of)],
            [.. view.Votes.Select(v => v.Address.ToString())]
        );

    internal static ImplicationJson Of(
        ImplicationCourse course,
        IReadOnlyList<ImplicationDocumentJson>? documents,
        IReadOnlyList<string>? votes
    ) =>
        new(
            course.Draft.ToString(),
            course.Year,
            course.Title.Length == 0 ? null : course.Title,
            [.. course.Amounts.Select(a => new StageAmountJson(a.Stage.ToWord(), a.Amount, a.Differ))],
            documents,
            votes
        );
}

/// <summary>The amount of a stage, and whether its documents name different ones.</summary>
public sealed record StageAmountJson(string Stage, long Amount, bool Differ);

/// <summary>What one document says.</summary>
public sealed record ImplicationDocumentJson(
    string Document,
    int Year,
    string Stage,
    long? Amount,
    int? Posts,
    string? Section,
    string? Summary
)
{
    internal static ImplicationDocumentJson Of(BudgetImplication said) =>
        new(
            said.Document.ToString(),
            said.Year,
            said.Stage.ToWord(),
            said.Amount,
            said.Posts,
            said.Section.Length == 0 ? null : said.Section,
            said.Summary.Length == 0 ? null : said.Summary
        );
}

/// <summary>The budget lines of one year.</summary>
public sealed record LineListJson(int? Year, IReadOnlyList<LineJson> Lines)
{
    internal static LineListJson Of(LineList list) => new(list.Year, [.. list.Lines.Select(LineJson.Of)]);
}

/// <summary>One line; amounts in US dollars.</summary>
public sealed record LineJson(
    string Line,
    string Label,
    long? Amount,
    long? RegularBudget,
    long? Extrabudgetary,
    bool NotItemised,
    string Document,
    int? Page
)
{
    internal static LineJson Of(BudgetLine line) =>
        new(
            line.Line,
            line.Label,
            line.Amount,
            line.RegularBudget,
            line.Extrabudgetary,
            line.IsNotItemised,
            line.Document,
            line.Page
        );
}
