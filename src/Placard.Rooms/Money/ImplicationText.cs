using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Costs of drafts as a terminal shows them.</summary>
internal static class ImplicationText
{
    public static void Write(ImplicationList list, TextWriter output)
    {
        if (list.Index.Courses.Count == 0)
        {
            output.WriteLine(MoneyWords.Empty);
            return;
        }
        output.WriteLine(
            $"{Plurals.Plain(list.All.Count, "draft")} of {list.Index.Courses.Count} with a stated cost held; amounts in US dollars"
        );
        CommandOutput.WriteTable(
            output,
            ["draft", "year", "Secretary-General", "ACABQ", "Fifth Committee", "title"],
            list.Shown.Select(c =>
                (IReadOnlyList<string>)
                    [
                        c.Draft.ToString(),
                        Numbers.Plain(c.Year),
                        MoneyWords.PlainAmount(c.At(BudgetStage.SecretaryGeneral)),
                        MoneyWords.PlainAmount(c.At(BudgetStage.AdvisoryCommittee)),
                        MoneyWords.PlainAmount(c.At(BudgetStage.FifthCommittee)),
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
            output.WriteLine($"{step.From.Stage.ToWord()} to {step.To.Stage.ToWord()}: {Plain(MoneyWords.Change(step))}");
        foreach (var vote in view.Votes)
            output.WriteLine($"Vote: {vote.Address}");
        output.WriteLine(MoneyWords.StageLimits);
    }

    /// <summary>How amounts changed between stages.</summary>
    public static void WriteSteps(IReadOnlyList<StepCount> steps, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["from", "to", "lower", "same", "higher", "not comparable", "lower by"],
            steps.Select(s =>
                (IReadOnlyList<string>)
                    [
                        s.From.ToWord(),
                        s.To.ToWord(),
                        Numbers.Plain(s.Lower),
                        Numbers.Plain(s.Same),
                        Numbers.Plain(s.Higher),
                        Numbers.Plain(s.NotComparable),
                        Numbers.Plain(s.Cut),
                    ]
            )
        );
        output.WriteLine(MoneyWords.StageLimits);
    }

    private static string Plain(string words) => words.Replace('\u00a0', ' ');
}
