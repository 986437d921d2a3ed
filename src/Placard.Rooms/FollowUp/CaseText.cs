namespace Placard.Rooms.FollowUp;

/// <summary>Individual cases as a terminal shows them.</summary>
internal static class CaseText
{
    private const int LongestIssues = 60;

    public static void Write(CaseList list, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["case", "against", "submitted", "decided", "decision", "issues"],
            list.All.Take(list.Query.Printed)
                .Select(c =>
                    (IReadOnlyList<string>)
                        [
                            c.Id,
                            string.Join(' ', c.States),
                            c.Submitted.ToString(),
                            c.Decided.ToString(),
                            c.Decision,
                            Quotes.Shortened(string.Join("; ", c.Issues), LongestIssues),
                        ]
                )
        );
        output.WriteLine(
            $"{Plurals.Plain(list.All.Count, "case")} of those in this edition"
                + $"{(list.Until.IsKnown ? $", which end in {list.Until.InWords()}" : "")}. {CaseWords.OfDecision}"
        );
    }

    public static void Write(ShownCase view, TextWriter output)
    {
        output.WriteLine(CaseWords.Heading(view.Case, view.States));
        foreach (var (name, value) in view.Facts)
            output.WriteLine($"{name}: {Quotes.ForTerminal(value)}");
        output.WriteLine(CaseWords.OfDecision);
    }
}
