using Placard.Record.Money;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Money;

/// <summary>Drafts with what they cost at each stage.</summary>
/// <param name="Total">How many match.</param>
/// <param name="Held">Of how many drafts a cost is held in all.</param>
/// <param name="Page">The page of the list, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Steps">How the amounts of all that match changed.</param>
/// <param name="Drafts">Those on the page, latest year first.</param>
public sealed record ImplicationListJson(
    int Total,
    int Held,
    int Page,
    int Pages,
    IReadOnlyList<StepJson> Steps,
    IReadOnlyList<ImplicationJson> Drafts
)
{
    internal static ImplicationListJson Of(ImplicationList list) =>
        new(
            list.All.Count,
            list.Index.Courses.Count,
            list.Query.Page,
            list.Pages,
            [.. list.Steps.Select(StepJson.Of)],
            [.. list.Shown.Select(c => ImplicationJson.Of(c, null, null))]
        );
}

/// <summary>How amounts changed between two stages; <c>cut</c> is in US dollars.</summary>
public sealed record StepJson(string From, string To, int Lower, int Same, int Higher, int NotComparable, long Cut)
{
    internal static StepJson Of(StepCount step) =>
        new(step.From.ToWord(), step.To.ToWord(), step.Lower, step.Same, step.Higher, step.NotComparable, step.Cut);
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
        Of(view.Course, [.. view.Course.Documents.Select(ImplicationDocumentJson.Of)], [.. view.Votes.Select(v => v.Address.ToString())]);

    internal static ImplicationJson Of(
        ImplicationCourse course,
        IReadOnlyList<ImplicationDocumentJson>? documents,
        IReadOnlyList<string>? votes
    ) =>
        new(
            course.Draft.ToString(),
            course.Year,
            course.Title.OrNull(),
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
    string? Levels,
    string? Section,
    string? Summary,
    IReadOnlyList<SourceJson> Sources
)
{
    internal static ImplicationDocumentJson Of(BudgetImplication said) =>
        new(
            said.Document.ToString(),
            said.Year,
            said.Stage.ToWord(),
            said.Amount,
            said.Posts,
            said.Levels.OrNull(),
            said.Section.OrNull(),
            said.Summary.OrNull(),
            [SourceJson.Of(said.Origin)]
        );
}
