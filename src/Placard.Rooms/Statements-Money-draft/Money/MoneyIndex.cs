using Placard.Edition.Registers;
using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Costs, budget lines and payments of an edition, arranged once.</summary>
public sealed class MoneyIndex
{
    private const string BudgetWords = "programme budget";

    private readonly Dictionary<DocumentSymbol, ImplicationCourse> _byDraft;
    private readonly Dictionary<int, DuePeriod> _due;
    private readonly ILookup<StateCode, AssessedContribution> _ofState;

    private MoneyIndex(OpenEdition edition)
    {
        Courses = ImplicationCourse.Of(edition.Registers.All(MoneyTables.Implications));
        _byDraft = Courses.ToDictionary(c => c.Draft);
        Steps = StepCount.Of(Courses);
        Lines = edition.Registers.All(MoneyTables.Lines);
        Contributions = edition.Registers.All(MoneyTables.Contributions);
        _due = DuePeriod.Of(Contributions).ToDictionary(d => d.Year);
        _ofState = Contributions.ToLookup(c => c.State);
        BudgetVotes = edition.Votes.Where(new VoteFilter { Body = Body.GeneralAssembly, Topic = BudgetWords }).Count();
    }

    /// <summary>The cost of each draft through the stages, latest year first.</summary>
    public IReadOnlyList<ImplicationCourse> Courses { get; }

    /// <summary>What became of amounts between stages, over all drafts.</summary>
    public IReadOnlyList<StepCount> Steps { get; }

    /// <summary>The budget lines, by year and line.</summary>
    public IReadOnlyList<BudgetLine> Lines { get; }

    /// <summary>Assessments, by year and state.</summary>
    public IReadOnlyList<AssessedContribution> Contributions { get; }

    /// <summary>The votes of the Assembly whose title or subjects speak of the programme budget.</summary>
    public int BudgetVotes { get; }

    /// <summary>The years of which payments are held, latest first.</summary>
    public IReadOnlyList<int> PaymentYears => [.. _due.Keys.OrderDescending()];

    /// <summary>The years of which budget lines are held, latest first.</summary>
    public IReadOnlyList<int> LineYears => [.. Lines.Select(l => l.Year).Distinct().OrderDescending()];

    /// <summary>Whether nothing at all is held.</summary>
    public bool IsEmpty => Courses.Count == 0 && Lines.Count == 0 && Contributions.Count == 0;

    /// <summary>Where the votes counted by <see cref="BudgetVotes"/> are listed.</summary>
    public static string BudgetVotesAddress => Addresses.Votes + Addresses.Query([new("topic", BudgetWords), new("body", "GA")]);

    public static MoneyIndex Of(OpenEdition edition) => edition.Keep(e => new MoneyIndex(e));

    public ImplicationCourse? Find(DocumentSymbol draft) => _byDraft.GetValueOrDefault(draft);

    public DuePeriod? DueIn(int year) => _due.GetValueOrDefault(year);

    /// <summary>Days after due; null where not known.</summary>
    public int? DaysAfter(AssessedContribution contribution) => DueIn(contribution.Year)?.DaysAfter(contribution);

    /// <summary>The contributions of a state, latest year first.</summary>
    public IReadOnlyList<AssessedContribution> Of(StateCode state) => [.. _ofState[state].OrderByDescending(c => c.Year)];
}
