using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Which drafts with a cost a reader asks for.</summary>
/// <param name="Words">Only those whose title, section or summaries contain these words.</param>
/// <param name="Body">Only drafts of one body.</param>
/// <param name="Year">Only those of one year.</param>
/// <param name="Cut">Only those of which a stage names a lower amount than the one before.</param>
/// <param name="Page">The page of the list, from 1.</param>
public sealed record ImplicationQuery(string? Words, Body? Body, int? Year, bool Cut, int Page)
{
    private static readonly Parameter<string?> WithWords = Ask.Text(
        "topic",
        "Only drafts whose title, budget section or summaries contain these words"
    ) with
    {
        Label = "Words of title, section or summary",
    };
    private static readonly Parameter<Body?> OfBody = Ask.Body("Only drafts of this body: GA, GA3 or ECOSOC") with { IsOffered = null };
    private static readonly Parameter<int?> OfYear = Ask.Number("year", "Only drafts of this year", 1945, 2999);
    private static readonly Parameter<bool> IsCut = Ask.Flag(
        "cut",
        "Only drafts of which a stage names a lower amount than the one before"
    ) with
    {
        Label = "Cut at a stage",
    };

    public static QueryParameters<ImplicationQuery> Parameters { get; } =
        new QueryParameters<ImplicationQuery>(request =>
            new(request.Value(WithWords), request.Value(OfBody), request.Value(OfYear), request.Value(IsCut), request.Value(Ask.Page) ?? 1)
        )
            .With(WithWords, q => q.Words)
            .With(OfBody, q => q.Body)
            .With(OfYear, q => q.Year)
            .With(IsCut, q => q.Cut)
            .With(Ask.Page, q => q.Page == 1 ? null : (int?)q.Page);

    public bool Takes(ImplicationCourse course) =>
        (Body is null || course.Draft.Body == Body)
        && (Year is null || course.Year == Year)
        && (!Cut || course.Steps.Any(s => s.IsComparable && s.Change < 0))
        && (Words is null || course.Documents.Any(Says));

    private bool Says(BudgetImplication document) =>
        document.Title.Contains(Words!, StringComparison.OrdinalIgnoreCase)
        || document.Section.Contains(Words!, StringComparison.OrdinalIgnoreCase)
        || document.Summary.Contains(Words!, StringComparison.OrdinalIgnoreCase);
}
