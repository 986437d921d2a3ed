using Placard.Edition.Reading;
using Placard.Record.Money;

namespace Placard.Edition.Registers;

/// <summary>The tables of Money.</summary>
public static class MoneyTables
{
    /// <summary>What documents say of the cost of draft resolutions.</summary>
    public static RegisterTable<BudgetImplication> Implications { get; } =
        new RegisterTable<BudgetImplication>(
            "budget_implication",
            "Budget implications",
            "What each document says, at its stage, of the cost of a draft resolution. Two stages may count different things.",
            HeldThing.Money
        )
            .Key("draft", "Symbol of the draft resolution", i => i.Draft)
            .Key("document", "Symbol of the document that says it", i => i.Document)
            .Column("year", "Year of the document", i => Year(i.Year))
            .Column("stage", "The stage", i => i.Stage.ToWord(), [.. BudgetStageWords.All, "not stated"])
            .Column("committee", "The committee it belongs to, as the source writes it", i => i.Committee)
            .Column("title", "Title of the draft, as the source writes it", i => i.Title)
            .Column("amount", "Amount in US dollars; empty where the source names none", i => i.Amount)
            .Column("posts", "Posts; empty where the source names none", i => i.Posts)
            .Column("levels", "Levels of the posts, in the source’s words", i => i.Levels)
            .Column("section", "Section of the programme budget, in the source’s words", i => i.Section)
            .Column("summary", "The source’s summary, which it cuts off after 300 characters", i => i.Summary)
            .Dated("year")
            .Reads(row => new BudgetImplication(row.Origin)
            {
                Draft = row.Symbol("draft"),
                Document = row.Symbol("document"),
                Year = row.Date("year").Year,
                Stage = row.Word<BudgetStage>("stage", BudgetStageWords.TryParse),
                Committee = row.Text("committee"),
                Title = row.Text("title"),
                Amount = row.Long("amount"),
                Posts = row.WholeNumber("posts"),
                Levels = row.Text("levels"),
                Section = row.Text("section"),
                Summary = row.Text("summary"),
            });

    /// <summary>The human-rights lines of the programme budget.</summary>
    public static RegisterTable<BudgetLine> Lines { get; } =
        new RegisterTable<BudgetLine>(
            "budget_line",
            "Budget lines",
            "Lines of the programme budget on human rights and humanitarian affairs, with the document and page each stands on.",
            HeldThing.Money
        )
            .Key("year", "Year the amounts are of", l => Year(l.Year))
            .Key("line", "Its name in the source, the lines above it before it", l => l.Line)
            .Column("tier", "How deep it lies, in the source’s words", l => l.Tier)
            .Column("kind", "What it is, in the source’s words", l => l.Kind)
            .Column("code", "Its number in the budget", l => l.Code)
            .Column("label", "Its name", l => l.Label)
            .Column("path", "The lines above it and its name, parted by “ / ”", l => l.Path)
            .Column("amount", "Both kinds of money together, in US dollars", l => l.Amount)
            .Column("regular_budget", "Of it, regular budget; empty where the source names none", l => l.RegularBudget)
            .Column("extrabudgetary", "Of it, extrabudgetary; empty where the source names none", l => l.Extrabudgetary)
            .Column("document", "The document it stands in, as the source cites it", l => l.Document)
            .Column("page", "Page of the document’s PDF; empty where the source names none", l => l.Page)
            .Dated("year")
            .Reads(row => new BudgetLine(row.Origin)
            {
                Year = row.Date("year").Year,
                Line = row.Text("line"),
                Tier = row.Text("tier"),
                Kind = row.Text("kind"),
                Code = row.Text("code"),
                Label = row.Text("label"),
                Path = row.Text("path"),
                Amount = row.Long("amount"),
                RegularBudget = row.Long("regular_budget"),
                Extrabudgetary = row.Long("extrabudgetary"),
                Document = row.Text("document"),
                Page = row.WholeNumber("page"),
            });

    /// <summary>Assessments for the regular budget, and when they were paid.</summary>
    public static RegisterTable<AssessedContribution> Contributions { get; } =
        new RegisterTable<AssessedContribution>(
            "assessed_contribution",
            "Assessments and payments",
            "What states were assessed for the regular budget of a year, and the day each is listed as having paid in full.",
            HeldThing.Money
        )
            .Key("year", "Year of the budget", c => Year(c.Year))
            .Key("state", "Code of the state", c => c.State)
            .Column("amount", "Assessment in US dollars", c => c.Amount)
            .Column("rate", "Rate of the scale of assessments, in per cent", c => c.Rate)
            .Column("paid", "Day it had paid in full; empty where it is not listed", c => c.Paid)
            .Column("standing", "Where it stands on the honour roll of the year", c => c.Standing.ToWord(), PaymentStandingWords.All)
            .Dated("year")
            .Reads(row => new AssessedContribution(row.Origin)
            {
                Year = row.Date("year").Year,
                State = row.State("state"),
                Amount = row.Long("amount")!.Value,
                Rate = row.Amount("rate") ?? 0,
                Paid = row.Day("paid"),
                Standing = row.Word<PaymentStanding>("standing", PaymentStandingWords.TryParse),
            });

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } = [Implications, Lines, Contributions];

    private static PartialDate Year(int year) => year == 0 ? default : new PartialDate(year);
}
