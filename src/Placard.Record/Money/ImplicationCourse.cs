namespace Placard.Record.Money;

/// <summary>The amount of one stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Amount">The amount in dollars that the last document of the stage names.</param>
/// <param name="Documents">The documents of the stage that name an amount.</param>
/// <param name="Differ">Whether they name different amounts.</param>
/// <param name="IsPartial">Whether a summary of the stage speaks of an amount a month, of an initial amount, or of a balance brought over:
/// then the amount may be of something else than the whole.</param>
public sealed record StageAmount(BudgetStage Stage, long Amount, IReadOnlyList<DocumentSymbol> Documents, bool Differ, bool IsPartial);

/// <summary>From one stage that names an amount to the next that does.</summary>
/// <param name="From">The earlier stage.</param>
/// <param name="To">The later stage.</param>
public sealed record BudgetStep(StageAmount From, StageAmount To)
{
    /// <summary>The later amount less the earlier one: below zero where it was cut.</summary>
    public long Change => To.Amount - From.Amount;

    /// <summary>Whether nothing in the summaries says that the two count different things.</summary>
    public bool IsComparable => !From.IsPartial && !To.IsPartial;
}

/// <summary>The cost of one draft resolution through the stages; docs/measures/budget-steps.md says how it is read.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Documents">What each document says, by stage.</param>
public sealed record ImplicationCourse(DocumentSymbol Draft, IReadOnlyList<BudgetImplication> Documents)
{
    private const string FifthCommittee = "5";

    // What a summary says of an amount that is not that of the whole.
    private static readonly string[] OfParts = ["monthly", "per month", "a month", "initial", "unencumbered", "unspent", "unobligated"];

    private readonly StageAmount[] _amounts = [.. AmountsOf(Documents)];

    /// <summary>The year of the earliest document.</summary>
    public int Year { get; } = Documents.Min(d => d.Year);

    /// <summary>The amounts, in the order of stages; stages that name none are left out.</summary>
    public IReadOnlyList<StageAmount> Amounts => _amounts;

    /// <summary>The last amount less the first; null where there are fewer than two, or the summaries say that they count different
    /// things.</summary>
    public long? Change =>
        _amounts.Length > 1 && Array.TrueForAll(_amounts, a => !a.IsPartial) ? _amounts[^1].Amount - _amounts[0].Amount : null;

    /// <summary>The steps between them.</summary>
    public IEnumerable<BudgetStep> Steps => _amounts.Zip(_amounts.Skip(1), (from, to) => new BudgetStep(from, to));

    /// <summary>The title of the draft without the words about the statement itself; empty where the source has no other.</summary>
    public string Title => ImplicationTitle.Of(Documents[0].Title);

    /// <summary>The amount of a stage; null where it names none.</summary>
    public long? At(BudgetStage stage) => Array.Find(_amounts, a => a.Stage == stage)?.Amount;

    /// <summary>The courses of every draft, the latest year first, then by symbol.</summary>
    /// <param name="implications">What documents say, in any order.</param>
    public static IReadOnlyList<ImplicationCourse> Of(IEnumerable<BudgetImplication> implications) =>
        [
            .. implications
                .GroupBy(i => i.Draft)
                .Select(g => new ImplicationCourse(g.Key, [.. InOrder(g)]))
                .OrderByDescending(c => c.Year)
                .ThenBy(c => c.Draft),
        ];

    // A Main Committee is told first and the Fifth Committee last, whatever their numbers.
    private static IEnumerable<BudgetImplication> InOrder(IEnumerable<BudgetImplication> documents) =>
        documents.OrderBy(d => d.Stage).ThenBy(d => d.Committee == FifthCommittee).ThenBy(d => d.Document);

    private static bool IsOfPart(BudgetImplication document) =>
        Array.Exists(OfParts, words => document.Summary.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<StageAmount> AmountsOf(IEnumerable<BudgetImplication> documents) =>
        from document in documents
        where document.Stage != BudgetStage.Unknown && document.Amount is not null
        group document by document.Stage into stage
        orderby stage.Key
        select new StageAmount(
            stage.Key,
            stage.Last().Amount!.Value,
            [.. stage.Select(d => d.Document)],
            stage.Select(d => d.Amount).Distinct().Count() > 1,
            stage.Any(IsOfPart)
        );
}
