using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Costs, budget lines and payments as a terminal shows them.</summary>
internal static class MoneyText
{
    public static void Write(MoneyStart view, TextWriter output)
    {
        if (view.Index.IsEmpty)
        {
            output.WriteLine(MoneyWords.Empty);
            return;
        }
        output.WriteLine($"{Plurals.Plain(view.Index.Courses.Count, "draft")} with a stated cost: placard money implications");
        WriteSteps(view.Index.Steps, output);
        output.WriteLine($"{Plurals.Plain(view.Index.Lines.Count, "budget line")}: placard money lines");
        output.WriteLine($"Payments of {Plurals.Plain(view.Index.PaymentYears.Count, "year")}: placard money payments");
    }

    public static void Write(ImplicationList list, TextWriter output)
    {
        output.WriteLine($"{Plurals.Plain(list.All.Count, "draft")} of {list.Index.Courses.Count} with a stated cost; amounts in US dollars");
        CommandOutput.WriteTable(
            output,
            ["draft", "year", "Secretary-General", "ACABQ", "Fifth Committee", "title"],
            list.Shown.Select(c =>
                (IReadOnlyList<string>)
                    [
                        c.Draft.ToString(),
                        Numbers.Plain(c.Year),
                        Amount(c.At(BudgetStage.SecretaryGeneral)),
                        Amount(c.At(BudgetStage.AdvisoryCommittee)),
                        Amount(c.At(BudgetStage.FifthCommittee)),
                        Quotes.Shortened(c.Title),
                    ]
            )
        );
        WriteSteps(list.Steps, output);
    }

    public static void Write(ImplicationRecord view, TextWriter output)
    {
        output.WriteLine($"{view.Course.Draft}: {MoneyWords.Title(view.Course)}");
        foreach (var document in view.Course.Documents)
        {
            output.WriteLine($"{MoneyWords.Name(document.Stage)}, {document.Document}: {Plain(MoneyWords.Dollars(document.Amount))}");
            if (document.Summary.Length > 0)
                output.WriteLine("  " + document.Summary);
        }
        foreach (var step in view.Course.Steps)
            output.WriteLine($"{step.From.Stage.ToWord()} to {step.To.Stage.ToWord()}: {Plain(MoneyWords.Change(step.Change))}");
        foreach (var vote in view.Votes)
            output.WriteLine($"Vote: {vote.Address}");
        output.WriteLine(MoneyWords.StageLimits);
    }

    public static void Write(LineList list, TextWriter output)
    {
        if (list.Lines.Count == 0)
        {
            output.WriteLine(list.Index.Lines.Count == 0 ? MoneyWords.Empty : "No budget lines match.");
            return;
        }
        output.WriteLine($"{Plurals.Plain(list.Lines.Count, "budget line")} of {list.Year}, in US dollars. {MoneyWords.Lines}");
        CommandOutput.WriteTable(
            output,
            ["line", "regular budget", "extrabudgetary", "document", "page"],
            list.Lines.Select(l =>
                (IReadOnlyList<string>)
                    [
                        new string(' ', 2 * LineList.Depth(l)) + l.Label,
                        Amount(l.RegularBudget),
                        Amount(l.Extrabudgetary),
                        l.Document,
                        Numbers.Plain(l.Page) ?? "",
                    ]
            )
        );
    }

    public static void Write(PaymentList list, TextWriter output)
    {
        if (list.Contributions.Count == 0)
        {
            output.WriteLine(list.Index.Contributions.Count == 0 ? MoneyWords.Empty : "No payments match.");
            return;
        }
        output.WriteLine(
            $"Regular budget of {list.Year}: {list.Count(PaymentStanding.WithinPeriod)} states paid within the period, "
                + $"{list.Count(PaymentStanding.Later)} later, {list.Count(PaymentStanding.NotListed)} are not listed as paid in full."
        );
        output.WriteLine($"The period ended {MoneyWords.Due(list.Due)}. {MoneyWords.Rule}");
        CommandOutput.WriteTable(
            output,
            ["state", "name", "assessment", "paid", "days after due"],
            list.Contributions.Select(c =>
                (IReadOnlyList<string>)
                    [
                        c.State.ToString(),
                        list.States.NameOf(c.State),
                        Numbers.Plain(c.Amount),
                        c.Paid.Iso() ?? "not listed",
                        MoneyWords.Days(list.Index.DaysAfter(c), list.Due),
                    ]
            )
        );
        output.WriteLine(MoneyWords.NotListed);
    }

    public static void Write(StatePayments view, TextWriter output)
    {
        if (view.Contributions.Count == 0)
        {
            output.WriteLine(view.Index.Contributions.Count == 0 ? MoneyWords.Empty : $"No assessment of {view.State.Name} is held.");
            return;
        }
        output.WriteLine($"Assessments of {view.State.Name} for the regular budget. {MoneyWords.Rule}");
        CommandOutput.WriteTable(
            output,
            ["year", "assessment", "rate", "paid", "days after due"],
            view.Contributions.Select(c =>
                (IReadOnlyList<string>)
                    [
                        Numbers.Plain(c.Year),
                        Numbers.Plain(c.Amount),
                        Numbers.Plain((double)c.Rate),
                        c.Paid.Iso() ?? "not listed",
                        MoneyWords.Days(view.Index.DaysAfter(c), view.Index.DueIn(c.Year)),
                    ]
            )
        );
        output.WriteLine(MoneyWords.NotListed);
    }

    private static void WriteSteps(IReadOnlyList<StepCount> steps, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["from", "to", "lower", "same", "higher", "cut"],
            steps.Select(s =>
                (IReadOnlyList<string>)
                    [
                        s.From.ToWord(),
                        s.To.ToWord(),
                        Numbers.Plain(s.Lower),
                        Numbers.Plain(s.Same),
                        Numbers.Plain(s.Higher),
                        Numbers.Plain(s.Cut),
                    ]
            )
        );
        output.WriteLine(MoneyWords.StageLimits);
    }

    private static string Amount(long? amount) => amount is { } known ? Numbers.Plain(known) : "";

    private static string Plain(string words) => words.Replace('\u00a0', ' ');
}
