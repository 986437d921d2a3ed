namespace Placard.Rooms.Forecasts;

/// <summary>A back-test, as a terminal shows it.</summary>
internal static class BacktestText
{
    public static void Write(PastForecasts past, TextWriter output)
    {
        var answer = past.Answer;
        output.WriteLine($"{answer.Body}, {answer.From} to {answer.To}: each vote forecast from what was known the day before");
        CommandOutput.WriteTable(
            output,
            ["votes", "n", "ballots", "forecaster", "log-loss", "Brier", "calibration", "of likeliest", "outcomes", "in 90%"],
            answer.Scores.SelectMany(s =>
                s.Forecasters.Select(
                    (f, at) =>
                        (IReadOnlyList<string>)
                            [
                                at == 0 ? s.Which : "",
                                at == 0 ? Numbers.Plain(s.Votes) : "",
                                at == 0 ? Numbers.Plain(s.Ballots) : "",
                                f.Forecaster,
                                Numbers.Fixed(f.LogLoss, 4),
                                Numbers.Fixed(f.Brier, 3),
                                Numbers.Fixed(f.CalibrationError, 4),
                                Numbers.Fixed(f.CalibrationErrorOfLikeliest, 4),
                                f.OutcomesRight is { } right ? Numbers.Fixed(right, 3) : "",
                                at == 0 && s.MarginsWithin is { } within ? Numbers.Fixed(within, 2) : "",
                            ]
                )
            )
        );
        foreach (var scores in answer.Scores.Take(3))
            output.WriteLine($"{scores.Which}: log-loss {Numbers.Fixed(100 * scores.Gain, 1)}% below the best baseline");
        if (past.ListsVotes)
        {
            CommandOutput.WriteTable(
                output,
                ["vote", "date", "loss", "adopted", "outcome", "margin", "expected", "title"],
                answer.Votes.Select(v =>
                    (IReadOnlyList<string>)
                        [
                            v.Vote,
                            v.Date,
                            Numbers.Fixed(v.LogLoss, 2),
                            Numbers.Fixed(v.Adopted, 2),
                            v.Outcome,
                            Numbers.Plain(v.Margin),
                            $"{v.MarginForecast.Low} to {v.MarginForecast.High}",
                            v.Title,
                        ]
                )
            );
        }
    }
}
