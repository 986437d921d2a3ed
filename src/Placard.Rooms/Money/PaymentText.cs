using Placard.Rooms.Votes;

namespace Placard.Rooms.Money;

/// <summary>Payments as a terminal shows them.</summary>
internal static class PaymentText
{
    public static void Write(PaymentList list, TextWriter output)
    {
        if (list.Contributions.Count == 0)
        {
            output.WriteLine(list.Index.Contributions.Count == 0 ? MoneyWords.Empty : "No payments match.");
            return;
        }
        output.WriteLine($"Regular budget of {list.Year}: {MoneyWords.Standings(list.Count)}.");
        var until = list.ListedUntil is { } last ? $" The latest payment listed is of {last.InWords()}." : "";
        output.WriteLine($"The period ended {MoneyWords.Due(list.Due)}.{until} {MoneyWords.Rule}");
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
            output.WriteLine(view.Index.Contributions.Count == 0 ? MoneyWords.Empty : MoneyWords.NoAssessment(view.State));
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
}
