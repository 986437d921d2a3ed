using System.CommandLine;
using System.Globalization;
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
            Row($"the ballots, mean of {score.States} states", score.Ballots, score.BallotsByForecast),
        ]);
        foreach (var sure in score.Sureness)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sure.Sure}: {sure.Held} of {sure.Commitments} held, {sure.Expected:0.0} were expected to"));
        foreach (var broken in score.Broken)
            output.WriteLine($"did not hold: {view.States.NameOf(broken.Said.State)} {CountWords.Word(broken.Said.Ballot)} ({broken.Said.Sure}), did {CountWords.Word(broken.Cast)}");
        if (view.Scored.WrittenAfter > 0)
            output.WriteLine($"{view.Scored.WrittenAfter} commitments were said before the vote and written down after.");
        foreach (var (taking, brier) in view.Scored.Takings)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"count {taking.Number}, {CountWords.When(taking.TakenAt)}: {CountWords.Percent(taking.Count.Chance)} that it passes, Brier {brier:0.000}"));
    }

    private static IReadOnlyList<string> Row(string what, ChanceScore count, ChanceScore forecast) => [what, Figure(count.Brier), Figure(count.Log), Figure(forecast.Brier), Figure(forecast.Log)];

    private static string Figure(double score) => score.ToString("0.000", CultureInfo.InvariantCulture);
}
