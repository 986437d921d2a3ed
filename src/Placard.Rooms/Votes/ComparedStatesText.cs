namespace Placard.Rooms.Votes;

/// <summary>How often states voted alike, as a terminal shows it.</summary>
internal static class ComparedStatesText
{
    public static void Write(ComparedStates model, TextWriter output)
    {
        foreach (var pair in model.Pairs)
            Write(AgreementJson.Of(pair), output);
    }

    private static void Write(AgreementJson answer, TextWriter output)
    {
        var (a, b, total) = (answer.A, answer.B, answer.Total);
        output.WriteLine(
            $"{a} and {b}, {answer.Body ?? "all bodies"}: the same ballot in {Numbers.Fixed(total.Share, 3)} of "
                + $"{Plurals.Plain(total.Common, "common vote")}, opposite ballots in {total.Opposite}"
                + $"{StatusWords.LeftOut(answer.LeftOutInDoubt)}"
        );
        foreach (var note in answer.Notes ?? [])
            output.WriteLine($"  {note}");
        CommandOutput.WriteTable(
            output,
            ["year", "common", "same", "opposite", "share", "index", $"only {a}", $"only {b}"],
            answer.Years.Select(y =>
                (IReadOnlyList<string>)
                    [
                        Numbers.Plain(y.Year),
                        Numbers.Plain(y.Common),
                        Numbers.Plain(y.Same),
                        Numbers.Plain(y.Opposite),
                        Numbers.Fixed(y.Share, 3),
                        Numbers.Fixed(y.Index, 3),
                        Numbers.Plain(y.OnlyA),
                        Numbers.Plain(y.OnlyB),
                    ]
            )
        );
    }
}
