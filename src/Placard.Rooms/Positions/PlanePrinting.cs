using System.CommandLine;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>What <c>placard positions --dimensions 2</c> prints.</summary>
internal static class PlanePrinting
{
    /// <exception cref="Refusal">There are too few roll calls, or the state cast no ballot on them.</exception>
    public static int Write(OpenEdition edition, PlaneQuery asked, bool json, bool csv, InvocationConfiguration to, TimeProvider clock)
    {
        var estimated = InTime.Wait(PositionIndex.Of(edition).PlaneAsync(asked.RollCalls), to.Error, clock);
        if (asked.State is { } state && estimated.Placed.Of(state.Code).Count == 0)
            throw Refusal.NotFound($"{state.Name} cast no ballot on these roll calls of the {asked.RollCalls.InWords}.");
        var view = new PlaneView(estimated, asked, edition.States);
        var answer = PlaneAnswer.Of(view, asked.State?.Code ?? default);
        if (json)
            to.Output.WriteLine(PositionJson.Write(answer));
        else if (csv)
            PlaneTable.Of(answer).WriteTo(to.Output);
        else
            Write(view, answer, to.Output);
        return (int)ExitCode.Done;
    }

    private static void Write(PlaneView view, PlaneAnswer answer, TextWriter output)
    {
        output.WriteLine($"{view.Asked.RollCalls.InPlainWords}: {Plurals.Plain(answer.RollCalls, "roll call")} on which states differed, {Plurals.Plain(answer.Ballots, "ballot")}{(answer.LeftOutInDoubt == 0 ? "" : $"; {answer.LeftOutInDoubt} in doubt left out")}.");
        if (answer.TopicMeans is { } meaning)
            output.WriteLine(meaning);
        output.WriteLine(answer.Verdict);
        if (!answer.Settled)
            output.WriteLine(PlaneWords.NotSettled);
        Write("First dimension", view.First, view.States, output);
        Write("Second dimension", view.Second, view.States, output);
        IEnumerable<PlanePositionAnswer> rows = answer.By == "year" ? answer.Positions : answer.Positions.OrderBy(p => p.First.Point).ThenBy(p => p.State, StringComparer.Ordinal);
        CommandOutput.WriteTable(output, ["state", "name", "year", "first", "low", "high", "second", "low", "high", "ballots"], rows.Select(p => (IReadOnlyList<string>)
        [
            p.State, p.Name ?? "", Numbers.Plain(p.Year) ?? "", .. Figures(p.First), .. Figures(p.Second), Numbers.Plain(p.Ballots),
        ]));
        output.WriteLine(answer.Meaning);
    }

    private static void Write(string name, DimensionEnds ends, StateRegister states, TextWriter output)
    {
        output.WriteLine($"{name}: lower end {states.InWords(ends.Lower)}; upper end {states.InWords(ends.Upper)}. It divides most sharply:");
        foreach (var vote in ends.Sharpest)
            output.WriteLine($"  {vote.Vote.Address}, {vote.Vote.Heading()}: yes at the {(vote.YesAtUpperEnd ? "upper" : "lower")} end");
    }

    private static IEnumerable<string> Figures(CoordinateAnswer at) => new[] { at.Point, at.Low, at.High }.Select(number => Numbers.Fixed(number, 2));
}
