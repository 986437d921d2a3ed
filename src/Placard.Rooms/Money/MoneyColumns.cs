using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>The tables of costs, budget lines and payments.</summary>
internal static class MoneyColumns
{
    private const string Dollars = "US dollars";

    public static Table<MoneyStart> Steps { get; } =
        Table<MoneyStart>.Of(
            view => view.Index.Steps,
            new("from", "The earlier stage", (_, s) => s.From.ToWord()),
            new("to", "The later stage", (_, s) => s.To.ToWord()),
            new("lower", "Drafts whose later amount is lower", (_, s) => (int?)s.Lower),
            new("same", "Drafts whose amounts are the same", (_, s) => (int?)s.Same),
            new("higher", "Drafts whose later amount is higher", (_, s) => (int?)s.Higher),
            new("cut", "By how much the lower ones are lower, together", (_, s) => (long?)s.Cut) { Unit = Dollars }
        );

    public static Table<ImplicationList> Implications { get; } =
        Table<ImplicationList>.Of(
            list => list.All,
            new("draft", "Symbol of the draft", (_, c) => c.Draft),
            new("year", "Year of the earliest document", (_, c) => (int?)c.Year),
            new("title", "Title of the draft; empty where the source has none", (_, c) => c.Title),
            new("secretary_general", "Estimate of the Secretary-General", (_, c) => c.At(BudgetStage.SecretaryGeneral)) { Unit = Dollars },
            new("acabq", "Amount recommended by the Advisory Committee", (_, c) => c.At(BudgetStage.AdvisoryCommittee)) { Unit = Dollars },
            new("committee_draft", "Amount of a draft in a committee", (_, c) => c.At(BudgetStage.CommitteeDraft)) { Unit = Dollars },
            new("fifth_committee", "Amount of the Fifth Committee’s decision", (_, c) => c.At(BudgetStage.FifthCommittee))
            {
                Unit = Dollars,
            }
        );

    public static Table<ImplicationRecord> Documents { get; } =
        Table<ImplicationRecord>.Of(
            view => view.Course.Documents,
            new("document", "Symbol of the document", (_, d) => d.Document),
            new("stage", "Its stage", (_, d) => d.Stage.ToWord()),
            new("year", "Its year", (_, d) => (int?)d.Year),
            new("amount", "The amount it names", (_, d) => d.Amount) { Unit = Dollars },
            new("posts", "The posts it names", (_, d) => d.Posts),
            new("levels", "Their levels, in the source’s words", (_, d) => d.Levels),
            new("section", "Section of the budget", (_, d) => d.Section),
            new("summary", "The source’s summary, cut off after 300 characters", (_, d) => d.Summary)
        );

    public static Table<BudgetLineList> Lines { get; } = OfLines<BudgetLineList>(list => list.Lines);

    public static Table<BudgetLineRecord> YearsOfLine { get; } = OfLines<BudgetLineRecord>(view => view.Years);

    public static Table<PaymentList> Payments { get; } = OfContributions<PaymentList>(list => list.Contributions, list => list.Index);

    public static Table<StatePayments> OfState { get; } = OfContributions<StatePayments>(view => view.Contributions, view => view.Index);

    private static Table<TModel> OfLines<TModel>(Func<TModel, IEnumerable<BudgetLine>> lines) =>
        Table<TModel>.Of(
            lines,
            new("year", "Year of the amounts", (_, l) => (int?)l.Year),
            new("line", "Name of the line in the source", (_, l) => l.Line),
            new("label", "Its name", (_, l) => l.Label),
            new("amount", "Both kinds of money together", (_, l) => l.Amount) { Unit = Dollars },
            new("regular_budget", "Of it, regular budget", (_, l) => l.RegularBudget) { Unit = Dollars },
            new("extrabudgetary", "Of it, extrabudgetary", (_, l) => l.Extrabudgetary) { Unit = Dollars },
            new("document", "The document it stands in", (_, l) => l.Document),
            new("page", "Page of the document’s PDF; empty where the source names none", (_, l) => l.Page)
        );

    private static Table<TModel> OfContributions<TModel>(
        Func<TModel, IEnumerable<AssessedContribution>> contributions,
        Func<TModel, MoneyIndex> index
    ) =>
        Table<TModel>.Of(
            contributions,
            new("state", "Code of the state", (_, c) => c.State),
            new("year", "Year of the budget", (_, c) => (int?)c.Year),
            new("assessment", "Its assessment", (_, c) => (long?)c.Amount) { Unit = Dollars },
            new("rate", "Rate of the scale, in per cent", (_, c) => (double?)c.Rate),
            new("paid", "Day it had paid in full; empty where it is not listed", (_, c) => c.Paid),
            new("days_after_due", "Days after due, at least; below 1 within the period", (view, c) => index(view).DaysAfter(c)),
            new("standing", "Where it stands on the honour roll", (_, c) => c.Standing.ToWord()) { Words = PaymentStandingWords.All },
            new("as_of", "The day the list is of", (_, c) => c.Origin.AsOf)
        );
}
