using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>Positions in two dimensions, as a terminal shows them.</summary>
internal static class PlaneText
{
    public static void Write(StatePlane view, TextWriter output)
    {
        var answer = PlaneJson.Of(view);
        PositionsText.WriteBasis(view.Query.RollCalls, answer.RollCalls, answer.Ballots, answer.LeftOutInDoubt, output);
        output.WriteLine(answer.Assessment);
        if (!answer.Settled)
            output.WriteLine(PlaneWords.NotSettled);
        Write("First dimension", view.First, view.States, output);
        Write("Second dimension", view.Second, view.States, output);
        var rows = view.Query.RollCalls.ByYear
            ? answer.Positions
            : [.. answer.Positions.OrderBy(p => p.First.Point).ThenBy(p => p.State, StringComparer.Ordinal)];
        CommandOutput.WriteTable(
            output,
            ["state", "name", "year", "first", "low", "high", "second", "low", "high", "ballots"],
            rows.Select(p =>
                (IReadOnlyList<string>)
                    [
                        p.State,
                        p.Name ?? "",
                        Numbers.Plain(p.Year) ?? "",
                        .. Figures(p.First),
                        .. Figures(p.Second),
                        Numbers.Plain(p.Ballots),
                    ]
            )
        );
        output.WriteLine(answer.Meaning);
    }

    private static void Write(string name, DimensionEnds ends, StateRegister states, TextWriter output)
    {
        output.WriteLine(
            $"{name}: lower end {states.InWords(ends.Lower)}; upper end {states.InWords(ends.Upper)}. Roll calls that divide most sharply "
                + $"along it:"
        );
        foreach (var vote in ends.Sharpest)
            output.WriteLine($"  {vote.Vote.Address}, {vote.Vote.Heading()}: yes at the {(vote.YesAtUpperEnd ? "upper" : "lower")} end");
    }

    private static IEnumerable<string> Figures(CoordinateJson at) =>
        new[] { at.Point, at.Low, at.High }.Select(number => Numbers.Fixed(number, 2));
}
