using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Which budget lines a reader asks for.</summary>
/// <param name="Year">The year; null for the latest held.</param>
/// <param name="Section">Only one section of the budget.</param>
public sealed record BudgetLineQuery(int? Year, string? Section)
{
    private static readonly Parameter<int?> OfYear = Ask.Number("year", "The year; the latest held unless given", 1945, 2999);
    private static readonly Parameter<string?> OfSection = Ask.Text(
        "section",
        "Only this section of the budget, such as 24 (human rights)"
    ) with
    {
        MaxLength = 20,
    };

    public static QueryParameters<BudgetLineQuery> Parameters { get; } =
        new QueryParameters<BudgetLineQuery>(request => new(request.Value(OfYear), request.Value(OfSection)))
            .With(OfSection, q => q.Section)
            .With(OfYear, q => q.Year);
}

/// <summary>The budget lines of one year.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Year">The year shown; null where none is held.</param>
/// <param name="Lines">Its lines, each after the one above it.</param>
/// <param name="Index">All that is held.</param>
public sealed record BudgetLineList(BudgetLineQuery Query, int? Year, IReadOnlyList<BudgetLine> Lines, MoneyIndex Index)
{
    public static BudgetLineList Of(OpenEdition edition, BudgetLineQuery query)
    {
        var index = MoneyIndex.Of(edition);
        var year = query.Year ?? index.LineYears.Select(y => (int?)y).FirstOrDefault();
        var lines = index.Lines.Where(l => l.Year == year && (query.Section is null || MoneyWords.SectionOf(l) == query.Section)).ToList();
        var whole = WholeSections(lines);
        return new(
            query,
            year,
            [
                .. lines
                    .OrderBy(l => MoneyWords.SectionOf(l) is { Length: > 0 } section && !whole.Contains(section))
                    .ThenBy(l => MoneyWords.SectionOf(l), StringComparer.Ordinal)
                    .ThenBy(l => l.Line, StringComparer.Ordinal),
            ],
            index
        );
    }

    /// <summary>The sections that are among some lines themselves; of others only single lines are.</summary>
    public static IReadOnlySet<string> WholeSections(IEnumerable<BudgetLine> lines) =>
        lines.Where(l => l.Tier == "section").Select(MoneyWords.SectionOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>How deep a line lies below its section.</summary>
    public static int Depth(BudgetLine line) => line.Line.Count(letter => letter == '~');
}

/// <summary>One budget line in every year of which it is held.</summary>
/// <param name="Years">Its amounts, latest year first.</param>
/// <param name="Index">All that is held.</param>
public sealed record BudgetLineRecord(IReadOnlyList<BudgetLine> Years, MoneyIndex Index)
{
    private const int MostNear = 3;

    private static readonly Parameter<string?> Name = Ask.Text("line", "The name of the line, as lists have it") with
    {
        IsInPath = true,
        Example = "LINE",
        MaxLength = 300,
    };

    public static QueryParameters<string> Parameters { get; } =
        new QueryParameters<string>(request => request.Value(Name) ?? "").With(Name, line => line);

    /// <summary>The line in the latest year.</summary>
    public BudgetLine Latest => Years[0];

    /// <exception cref="Refusal">There is no such line.</exception>
    public static BudgetLineRecord Of(OpenEdition edition, string line)
    {
        var index = MoneyIndex.Of(edition);
        var years = index.YearsOf(line.ToLowerInvariant());
        if (years.Count == 0)
            years = index.YearsOf(line);
        return years.Count > 0
            ? new(years, index)
            : throw Refusal.NotFound(
                $"{Quotes.Of(line)} is no budget line of this edition.",
                index
                    .Lines.Select(l => l.Line)
                    .Distinct()
                    .OrderByDescending(l => l.AsSpan().CommonPrefixLength(line))
                    .ThenBy(l => l.Length)
                    .Take(MostNear)
                    .Select(l => new Link(l, Addresses.BudgetLine(l)))
            );
    }
}
