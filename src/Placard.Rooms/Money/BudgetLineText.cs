using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>Budget lines as a terminal shows them.</summary>
internal static class BudgetLineText
{
    public static void Write(BudgetLineList list, TextWriter output)
    {
        if (list.Lines.Count == 0)
        {
            output.WriteLine(list.Index.Lines.Count == 0 ? MoneyWords.Empty : "No budget lines match.");
            return;
        }
        output.WriteLine($"{Plurals.Plain(list.Lines.Count, "budget line")} of {list.Year}, in US dollars. {MoneyWords.Lines}");
        Write(list.Lines, "line", l => new string(' ', 2 * BudgetLineList.Depth(l)) + l.Label, output);
    }

    public static void Write(BudgetLineRecord view, TextWriter output)
    {
        output.WriteLine($"{view.Latest.Path}, in US dollars. {MoneyWords.Lines}");
        Write(view.Years, "year", l => Numbers.Plain(l.Year), output);
    }

    private static void Write(IEnumerable<BudgetLine> lines, string head, Func<BudgetLine, string> first, TextWriter output) =>
        CommandOutput.WriteTable(
            output,
            [head, "regular budget", "extrabudgetary", "document", "page"],
            lines.Select(l =>
                (IReadOnlyList<string>)
                    [
                        first(l),
                        MoneyWords.PlainAmount(l.RegularBudget),
                        MoneyWords.PlainAmount(l.Extrabudgetary),
                        l.Document,
                        Numbers.Plain(l.Page) ?? "not stated",
                    ]
            )
        );
}
