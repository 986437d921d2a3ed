using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>The tables of this room.</summary>
internal static class ForecastTables
{
    /// <summary>A row a member.</summary>
    public static Table<Forecast> Ballots { get; } =
        Table<Forecast>.Of(
            forecast => ForecastJson.Of(forecast).States,
            new("state", "ISO 3166 code of the state", (_, s) => s.State),
            new("yes", "Chance of a yes, 0 to 1; empty where no past vote is comparable", (_, s) => NumberOrNothing(s.Yes)),
            new("no", "Chance of a no, 0 to 1", (_, s) => NumberOrNothing(s.No)),
            new("abstain", "Chance of an abstention, 0 to 1", (_, s) => NumberOrNothing(s.Abstain)),
            new("absent", "Chance that it does not vote, 0 to 1", (_, s) => NumberOrNothing(s.Absent)),
            new("likeliest", "The most likely ballot", (_, s) => s.Likeliest),
            new("sponsor", "yes for a main sponsor, else no", (_, s) => s.IsSponsor ? "yes" : "no"),
            new(
                "own_ballots",
                "Its ballots in the most similar votes",
                (_, s) => string.Join("; ", s.Cast.Select(c => $"{c.Vote} {c.Ballot}"))
            ),
            new("votes_like", "Codes of the members that vote most like it", (_, s) => string.Join(' ', s.VotesLike))
        );

    /// <summary>A row a group of votes and forecaster.</summary>
    public static Table<PastForecasts> Scores { get; } =
        Table<PastForecasts>.Of(
            past => past.Answer.Scores.SelectMany(s => s.Forecasters.Select(f => (Scores: s, Forecaster: f))),
            new("votes", "Which votes", (_, r) => r.Scores.Which),
            new("votes_count", "Number of votes", (_, r) => r.Scores.Votes),
            new("ballots", "Number of ballots", (_, r) => r.Scores.Ballots),
            new("forecaster", "The model, or one of three baselines", (_, r) => r.Forecaster.Forecaster),
            new("log_loss", "Mean log loss of a ballot; lower is better", (_, r) => Number(r.Forecaster.LogLoss)),
            new("brier", "Mean Brier score of a ballot; lower is better", (_, r) => Number(r.Forecaster.Brier)),
            new(
                "calibration_error",
                "Calibration error over all chances; lower is better",
                (_, r) => Number(r.Forecaster.CalibrationError)
            ),
            new(
                "calibration_error_of_likeliest",
                "Calibration error of the most likely ballots alone",
                (_, r) => Number(r.Forecaster.CalibrationErrorOfLikeliest)
            ),
            new(
                "outcomes_right",
                "Share of outcomes that were right, 0 to 1",
                (_, r) => r.Forecaster.OutcomesRight is { } right ? Number(right) : null
            ),
            new(
                "margins_within_90",
                "Share of margins within the 90% interval, 0 to 1; for the model only",
                (_, r) =>
                    r.Scores.MarginsWithin is { } within && r.Forecaster.Forecaster == default(Forecaster).ToWord() ? Number(within) : null
            )
        );

    /// <summary>A row a vote.</summary>
    public static Table<PastForecasts> Votes { get; } =
        Table<PastForecasts>.Of(
            past => past.Answer.Votes,
            new("vote", "Address of the vote in the record", (_, v) => v.Vote),
            new("date", "Day of the vote", (_, v) => v.Date),
            new("title", "Title of the text", (_, v) => v.Title),
            new("kind", "Subject of the vote", (_, v) => v.Kind),
            new(
                "contested",
                "yes where more than one in ten of those voting did not vote yes, else no",
                (_, v) => v.Contested ? "yes" : "no"
            ),
            new("new", "yes where no earlier vote on this title was known, else no", (_, v) => v.IsNew ? "yes" : "no"),
            new("chance_adopted", "Chance of adoption, 0 to 1", (_, v) => Number(v.Adopted)),
            new("outcome", "The outcome", (_, v) => v.Outcome),
            new("margin", "Yes less no", (_, v) => v.Margin),
            new("margin_low", "Low end of the 90% interval of the margin", (_, v) => v.MarginForecast.Low),
            new("margin_median", "Median forecast of the margin", (_, v) => v.MarginForecast.Median),
            new("margin_high", "High end of the 90% interval of the margin", (_, v) => v.MarginForecast.High),
            new("log_loss", "Mean log loss of its ballots", (_, v) => Number(v.LogLoss)),
            new("likeness", "How like the title of the most similar earlier vote was, 0 to 1", (_, v) => Number(v.Likeness))
        );

    private static string? NumberOrNothing(double? number) => number is { } known ? Number(known) : null;

    private static string Number(double number) => Numbers.Plain(number, decimals: 6);
}
