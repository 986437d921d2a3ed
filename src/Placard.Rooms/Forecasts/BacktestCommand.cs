using System.CommandLine;
using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary><c>placard forecast backtest</c>.</summary>
internal sealed class BacktestCommand : Command
{
    public BacktestCommand(ProgramPaths here) : base("backtest",
        "How good forecasts of past votes were, each from what was known the day before: log-loss, Brier score, calibration error and outcomes, beside three plain rules")
    {
        var from = new Option<string>("--from") { HelpName = "DATE", Description = "The first day; a year means its first", Required = true };
        var to = new Option<string?>("--to") { HelpName = "DATE", Description = "The last day; a year means its last. The last roll call where not given" };
        var body = new Option<string?>("--body") { HelpName = "HRC", Description = "HRC (where not given) or GA" };
        var votes = new Option<bool>("--votes") { Description = "List every vote, those that went most against the forecast first" };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Option[] options = [from, to, body, votes, edition, json, csv];
        foreach (var option in options)
            Add(option);
        SetAction((line, cancellation) =>
        {
            using var open = edition.Open(line);
            var asked = Asked.Body("--body", line.GetValue(body), b => b.Code) ?? Body.HumanRightsCouncil;
            if (!ForecastWalk.Forecasts(asked))
                throw Refusal.Unreadable($"Votes of the {asked.Name} are not forecast; write HRC or GA.");
            var first = Asked.Date("--from", line.GetRequiredValue(from)).Earliest;
            var last = Asked.Date("--to", line.GetValue(to)) is { IsKnown: true } end
                ? end.Latest
                : ForecastAsked.DayAfterLast(open, asked) ?? throw Refusal.NotFound($"This edition holds no roll call of the {asked.Name}.");
            if (first > last)
                throw Refusal.Unreadable($"{Dates.Iso(first)} comes after {Dates.Iso(last)}.");
            var test = ProgressBar.During(line.InvocationConfiguration.Error, here.Clock, progress => Backtest.Of(
                open.Votes.All, ForecastAsked.MembersOf(open), asked, first, last, new DayProgress(progress, first, last), cancellation));
            if (test.Votes.Count == 0)
                throw Refusal.NotFound($"This edition holds no roll call of the {asked.Name} from {Dates.Iso(first)} to {Dates.Iso(last)} that can be forecast.");
            var answer = BacktestAnswer.Of(test);
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(ForecastJson.Write(answer));
            else if (line.GetValue(csv))
                (line.GetValue(votes) ? ForecastTables.Votes(answer) : ForecastTables.Scores(answer)).WriteTo(output);
            else
                Write(answer, line.GetValue(votes), output);
            return Task.FromResult((int)ExitCode.Done);
        });
    }

    private static void Write(BacktestAnswer answer, bool votes, TextWriter output)
    {
        output.WriteLine($"{answer.Body}, {answer.From} to {answer.To}: each vote forecast from what was known the day before");
        CommandOutput.WriteTable(output, ["votes", "n", "ballots", "forecaster", "log-loss", "Brier", "calibration", "of likeliest", "outcomes", "in 90%"], answer.Scores.SelectMany(s => s.Forecasters.Select((f, at) => (IReadOnlyList<string>)
        [
            at == 0 ? s.Which : "", at == 0 ? Numbers.Plain(s.Votes) : "", at == 0 ? Numbers.Plain(s.Ballots) : "", f.Forecaster, Numbers.Fixed(f.LogLoss, 4), Numbers.Fixed(f.Brier, 3),
            Numbers.Fixed(f.CalibrationError, 4), Numbers.Fixed(f.CalibrationErrorOfLikeliest, 4), f.OutcomesRight is { } right ? Numbers.Fixed(right, 3) : "",
            at == 0 && s.MarginsWithin is { } within ? Numbers.Fixed(within, 2) : "",
        ])));
        foreach (var scores in answer.Scores.Take(3))
            output.WriteLine($"{scores.Which}: log-loss {Numbers.Fixed(100 * scores.Gain, 1)}% below the best plain rule");
        if (votes)
        {
            CommandOutput.WriteTable(output, ["vote", "date", "loss", "adopted", "outcome", "margin", "expected", "title"], answer.Votes.Select(v => (IReadOnlyList<string>)
                [v.Vote, v.Date, Numbers.Fixed(v.LogLoss, 2), Numbers.Fixed(v.Adopted, 2), v.Outcome, Numbers.Plain(v.Margin), $"{v.MarginForecast.Low} to {v.MarginForecast.High}", v.Title]));
        }
    }

    private sealed class DayProgress(IProgress<(string What, double Done)> progress, DateOnly from, DateOnly to) : IProgress<DateOnly>
    {
        public void Report(DateOnly value) =>
            progress.Report(($"Forecasting the votes of {value.Year}", (value.DayNumber - from.DayNumber) / (double)Math.Max(1, to.DayNumber - from.DayNumber)));
    }
}
