using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>Positions, as a terminal shows them.</summary>
internal static class PositionsText
{
    public static void Write(PositionsShown shown, TextWriter output)
    {
        if (shown.Plane is { } plane)
            PlaneText.Write(plane, output);
        else
            Write(shown.Line!, output);
    }

    /// <summary>The roll calls that positions rest on, and what a topic takes.</summary>
    public static void WriteBasis(PositionsQuery query, int rollCalls, int ballots, int inDoubt, TextWriter output)
    {
        output.WriteLine(
            $"{query.InPlainWords}: {Plurals.Plain(rollCalls, "roll call")} on which states differed, {Plurals.Plain(ballots, "ballot")}"
                + (inDoubt == 0 ? "." : $"; {inDoubt} in doubt not included.")
        );
        if (query.Topic?.Meaning is { } meaning)
            output.WriteLine(meaning);
    }

    private static void Write(StatePositions view, TextWriter output)
    {
        var answer = PositionsJson.Of(view);
        WriteBasis(view.Query, answer.RollCalls, answer.Ballots, answer.LeftOutInDoubt, output);
        output.WriteLine($"Lower end: {view.States.InWords(view.LowerEnd)}. Upper end: {view.States.InWords(view.UpperEnd)}.");
        var rows = view.Query.ByYear
            ? answer.Positions
            : [.. answer.Positions.OrderBy(p => p.Point).ThenBy(p => p.State, StringComparer.Ordinal)];
        CommandOutput.WriteTable(
            output,
            ["state", "name", "year", "position", "low", "high", "ballots"],
            rows.Select(p =>
                (IReadOnlyList<string>)
                    [
                        p.State,
                        p.Name ?? "",
                        Numbers.Plain(p.Year) ?? "",
                        Numbers.Fixed(p.Point, 2),
                        Numbers.Fixed(p.Low, 2),
                        Numbers.Fixed(p.High, 2),
                        Numbers.Plain(p.Ballots),
                    ]
            )
        );
        output.WriteLine(answer.Scale);
    }
}
