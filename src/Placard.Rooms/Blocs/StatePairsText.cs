namespace Placard.Rooms.Blocs;

/// <summary>The pairs that agree most and least, as a terminal shows them.</summary>
internal static class StatePairsText
{
    public static void Write(StatePairs view, TextWriter output)
    {
        output.WriteLine($"{view.Query.InPlainWords}: {Plurals.Plain(view.Count, "pair")}; the nearest, then the farthest:");
        Write(output, view.Nearest);
        Write(output, view.Farthest);
    }

    private static void Write(TextWriter output, IReadOnlyList<StatePair> pairs) =>
        CommandOutput.WriteTable(
            output,
            ["a", "b", "agreement", "interval", "common", "together"],
            pairs.Select(p =>
                (IReadOnlyList<string>)
                    [
                        p.A.ToString(),
                        p.B.ToString(),
                        Numbers.Fixed(p.Agreement.Estimate.Share, 2),
                        EstimateWords.Interval(p.Agreement.Estimate),
                        Numbers.Plain(p.Agreement.Counted.Common),
                        Numbers.Fixed(p.Together, 2),
                    ]
            )
        );
}
