using System.CommandLine;
using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary><c>placard whip score</c>.</summary>
internal sealed class ScoreCommand : Command
{
    public ScoreCommand(ProgramPaths here, ForecastOfVote forecast, TimeProvider clock) : base("score", "Hold a count against the vote, once it is in: Brier and logarithmic scores, and which commitments held. Exit 1 where there is nothing to score yet.")
    {
        var count = new CountArgument();
        var desk = new DeskOption(here);
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        Add(count);
        Add(desk);
        Add(edition);
        Add(json);
        SetAction(line =>
        {
            using var record = edition.Open(line);
            using var open = desk.Open(line, clock.GetUtcNow());
            var view = ReadCount.With(new CountReader(record, open, forecast), count.Find(line, open), line.InvocationConfiguration.Error);
            var output = line.InvocationConfiguration.Output;
            if (view.Scored.Score is not { } score)
                throw Refusal.NotFound(view.Scored.Why);
            if (line.GetValue(json))
                output.WriteLine(WhipJson.Write(ScoreAnswer.Of(view)));
            else
                Write(output, view, score);
            return (int)ExitCode.Done;
        });
    }

    private static void Write(TextWriter output, CountView view, WhipCountScore score)
    {
        output.WriteLine($"{view.Kept.Id}  {view.Kept.Vote.Title}");
        output.WriteLine(OutcomeSentence.Of(view.Scored.Vote!));
        CommandOutput.WriteTable(output, ["lower is better", "Brier", "log", "Brier without commitments", "log without"],
        [
            Row("the outcome", score.Outcome, score.OutcomeByForecast),
            Row($"the ballots, mean of {Plurals.Plain(score.States, "state")}", score.Ballots, score.BallotsByForecast),
        ]);
        foreach (var sure in score.Sureness)
            output.WriteLine($"{sure.Sure}: {sure.Held} of {sure.Commitments} held, {Numbers.Fixed(sure.Expected, 1)} were expected to");
        foreach (var broken in score.Broken)
            output.WriteLine($"did not hold: {view.States.NameOf(broken.Said.State)} {CountWords.Word(broken.Said.Ballot)} ({broken.Said.Sure}), did {CountWords.Word(broken.Cast)}");
        if (view.Scored.WrittenAfter > 0)
            output.WriteLine($"{Plurals.Plain(view.Scored.WrittenAfter, "commitment")} {Plurals.Of(view.Scored.WrittenAfter, "was", "were")} said before the vote and written down after.");
        foreach (var (taking, brier) in view.Scored.Takings)
            output.WriteLine($"count {taking.Number}, {Dates.InWords(taking.TakenAt)}: {Chances.InWords(taking.Count.Chance)} that it passes, Brier {Numbers.Fixed(brier, 3)}");
    }

    private static IReadOnlyList<string> Row(string what, ChanceScore count, ChanceScore forecast) => [what, Numbers.Fixed(count.Brier, 3), Numbers.Fixed(count.Log, 3), Numbers.Fixed(forecast.Brier, 3), Numbers.Fixed(forecast.Log, 3)];
}
