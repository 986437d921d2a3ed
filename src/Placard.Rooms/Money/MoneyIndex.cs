using Placard.Edition.Registers;
using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Costs, budget lines and payments of an edition, arranged once.</summary>
public sealed class MoneyIndex
{
    private const string BudgetWords = "programme budget";
    private const string HumanRights = "Human rights";

    private readonly Dictionary<SourceCode, SourceDescription> _sources;
    private readonly Dictionary<DocumentSymbol, ImplicationCourse> _byDraft;
    private readonly ILookup<DocumentSymbol, VoteEvent> _votes;
    private readonly ILookup<string, BudgetLine> _byLine;
    private readonly Dictionary<int, DuePeriod> _due;
    private readonly ILookup<StateCode, AssessedContribution> _ofState;

    private MoneyIndex(OpenEdition edition)
    {
        _sources = edition.Info.Sources.ToDictionary(s => s.Code);
        Courses = ImplicationCourse.Of(edition.Registers.All(MoneyTables.Implications));
        _byDraft = Courses.ToDictionary(c => c.Draft);
        Steps = StepCount.Of(Courses);
        var drafts = Courses.Select(c => c.Draft.WithoutRevision).ToHashSet();
        _votes = edition
            .Votes.All.Where(v => v.Draft.IsKnown && drafts.Contains(v.Draft.WithoutRevision))
            .ToLookup(v => v.Draft.WithoutRevision);
        BudgetVotes = edition.Votes.Where(new VoteFilter { Body = Body.GeneralAssembly, Topic = BudgetWords }).Count();

        Lines = edition.Registers.All(MoneyTables.Lines);
        _byLine = Lines.ToLookup(l => l.Line, StringComparer.Ordinal);
        LineYears = [.. Lines.Select(l => l.Year).Distinct().OrderDescending()];
        HumanRightsSection = [.. Lines.Where(l => l.Tier == "section" && l.Label == HumanRights).OrderBy(l => l.Year)];

        Contributions = edition.Registers.All(MoneyTables.Contributions);
        _due = DuePeriod.Of(Contributions).ToDictionary(d => d.Year);
        PaymentYears = [.. _due.Keys.OrderDescending()];
        _ofState = Contributions.ToLookup(c => c.State);
    }

    /// <summary>The cost of each draft through the stages, latest year first.</summary>
    public IReadOnlyList<ImplicationCourse> Courses { get; }

    /// <summary>How amounts changed between stages, over all drafts.</summary>
    public IReadOnlyList<StepCount> Steps { get; }

    /// <summary>The budget lines, by year and line.</summary>
    public IReadOnlyList<BudgetLine> Lines { get; }

    /// <summary>The years of which budget lines are held, latest first.</summary>
    public IReadOnlyList<int> LineYears { get; }

    /// <summary>The section of the programme budget on human rights, oldest year first.</summary>
    public IReadOnlyList<BudgetLine> HumanRightsSection { get; }

    /// <summary>Assessments, by year and state.</summary>
    public IReadOnlyList<AssessedContribution> Contributions { get; }

    /// <summary>The years of which payments are held, latest first.</summary>
    public IReadOnlyList<int> PaymentYears { get; }

    /// <summary>The votes of the Assembly whose title or subjects speak of the programme budget.</summary>
    public int BudgetVotes { get; }

    /// <summary>Whether nothing at all is held.</summary>
    public bool IsEmpty => Courses.Count == 0 && Lines.Count == 0 && Contributions.Count == 0;

    /// <summary>Where the votes counted by <see cref="BudgetVotes"/> are listed.</summary>
    public static string BudgetVotesAddress => Addresses.Votes + Addresses.Query([new("topic", BudgetWords), new("body", "GA")]);

    public static MoneyIndex Of(OpenEdition edition) => edition.Keep(e => new MoneyIndex(e));

    /// <summary>Where a fact was read: the source’s name, its publisher and the file.</summary>
    public string ReadFrom(Origin origin) => $"{_sources[origin.Source].Name} ({_sources[origin.Source].Publisher}), {origin.File}";

    /// <summary>The cost of a draft or of the draft that it revises; null where none is held.</summary>
    public ImplicationCourse? Find(DocumentSymbol draft) =>
        _byDraft.GetValueOrDefault(draft) ?? _byDraft.GetValueOrDefault(draft.WithoutRevision);

    /// <summary>The votes on a draft, whichever revision was put to the vote, latest first.</summary>
    public IReadOnlyList<VoteEvent> VotesOn(DocumentSymbol draft) => [.. _votes[draft.WithoutRevision]];

    /// <summary>A budget line in every year of which it is held, latest first.</summary>
    public IReadOnlyList<BudgetLine> YearsOf(string line) => [.. _byLine[line].OrderByDescending(l => l.Year)];

    public DuePeriod? DueIn(int year) => _due.GetValueOrDefault(year);

    /// <summary>The day of the latest payment listed for a year: how far its roll goes at least; null for none.</summary>
    public DateOnly? ListedUntil(int year) => Contributions.Where(c => c.Year == year).Max(c => c.Paid);

    /// <summary>Days after due; null where not known.</summary>
    public int? DaysAfter(AssessedContribution contribution) => DueIn(contribution.Year)?.DaysAfter(contribution);

    /// <summary>The contributions of a state, latest year first.</summary>
    public IReadOnlyList<AssessedContribution> Of(StateCode state) => [.. _ofState[state].OrderByDescending(c => c.Year)];
}
