using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Which budget lines a reader asks for.</summary>
/// <param name="Year">The year; null for the latest held.</param>
/// <param name="Section">Only one section of the budget.</param>
public sealed record LineQuery(int? Year, string? Section)
{
    private static readonly Parameter<int?> OfYear = Ask.Number("year", "The year; the latest held unless given", 1945, 2999);
    private static readonly Parameter<string?> OfSection = Ask.Text("section", "Only this section of the budget, such as 24 (human rights)") with
    {
        MaxLength = 20,
    };

    public static QueryParameters<LineQuery> Parameters { get; } =
        new QueryParameters<LineQuery>(request => new(request.Value(OfYear), request.Value(OfSection)))
            .With(OfYear, q => q.Year)
            .With(OfSection, q => q.Section);
}

/// <summary>The budget lines of one year.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Year">The year shown; null where none is held.</param>
/// <param name="Lines">Its lines, each after the one above it.</param>
/// <param name="Sections">The human-rights section in every year, for the picture.</param>
/// <param name="Index">All that is held.</param>
public sealed record LineList(
    LineQuery Query,
    int? Year,
    IReadOnlyList<BudgetLine> Lines,
    IReadOnlyList<BudgetLine> Sections,
    MoneyIndex Index
)
{
    private const string HumanRights = "Human rights";

    public static LineList Of(OpenEdition edition, LineQuery query)
    {
        var index = MoneyIndex.Of(edition);
        var year = query.Year ?? index.LineYears.Select(y => (int?)y).FirstOrDefault();
        return new(
            query,
            year,
            [.. index.Lines.Where(l => l.Year == year && (query.Section is null || MoneyWords.SectionOf(l) == query.Section))],
            [.. index.Lines.Where(l => l.Tier == "section" && l.Label == HumanRights).OrderBy(l => l.Year)],
            index
        );
    }

    /// <summary>How deep a line lies below its section.</summary>
    public static int Depth(BudgetLine line) => line.Line.Count(letter => letter == '~');
}
