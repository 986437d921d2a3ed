using System.Globalization;
using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>A scored count, as a terminal shows it.</summary>
internal static class CountScoreText
{
    public static void Write(CurrentCount count, TextWriter output)
    {
        var score = count.Scored.Score!;
        output.WriteLine($"{count.Kept.Id}  {count.Kept.Vote.Title}");
        output.WriteLine(OutcomeSentence.Of(count.Scored.Vote!));
        CommandOutput.WriteTable(
            output,
            ["lower is better", "Brier", "log", "Brier without commitments", "log without"],
            [
                Row("outcome", score.Outcome, score.OutcomeByForecast),
                Row($"ballots, mean of {Plurals.Plain(score.States, "state")}", score.Ballots, score.BallotsByForecast),
            ]
        );
        foreach (var sure in score.Sureness)
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{sure.Sure}: {sure.Held} of {sure.Commitments} kept; {sure.Expected:0.0} expected"
                )
            );
        foreach (var broken in score.Broken)
            output.WriteLine(
                $"not kept: {count.States.NameOf(broken.Said.State)} {CountWording.Word(broken.Said.Ballot)} ({broken.Said.Sure}), voted "
                    + $"{CountWording.Word(broken.Cast)}"
            );
        if (count.Scored.WrittenAfter > 0)
            output.WriteLine(CountWording.WrittenAfter(count.Scored.WrittenAfter));
        foreach (var (snapshot, brier) in count.Scored.Snapshots)
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"snapshot {snapshot.Number}, {Dates.InWords(snapshot.TakenAt)}: {Chances.InWords(snapshot.Count.Chance)} that it "
                        + $"passes, Brier {brier:0.000}"
                )
            );
    }

    private static IReadOnlyList<string> Row(string what, ChanceScore count, ChanceScore forecast) =>
        [
            what,
            Numbers.Fixed(count.Brier, 3),
            Numbers.Fixed(count.Log, 3),
            Numbers.Fixed(forecast.Brier, 3),
            Numbers.Fixed(forecast.Log, 3),
        ];
}
