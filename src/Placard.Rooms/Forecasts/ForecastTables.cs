using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>The tables of this room.</summary>
internal static class ForecastTables
{
    /// <summary>A row a member.</summary>
    public static CsvTable Ballots(ForecastAnswer answer) => new(
        ["state", "yes", "no", "abstain", "absent", "likeliest", "sponsor", "own_ballots", "votes_like"],
        answer.States.Select(s => (IReadOnlyList<string?>)
        [
            s.State, Number(s.Yes), Number(s.No), Number(s.Abstain), Number(s.Absent), s.Likeliest, s.IsSponsor ? "yes" : "no",
            string.Join("; ", s.Cast.Select(c => $"{c.Vote} {c.Ballot}")), string.Join(' ', s.VotesLike),
        ]));

    /// <summary>A row a group of votes and forecaster.</summary>
    public static CsvTable Scores(BacktestAnswer answer) => new(
        ["votes", "votes_count", "ballots", "forecaster", "log_loss", "brier", "calibration_error", "calibration_error_of_likeliest", "outcomes_right", "margins_within_90"],
        answer.Scores.SelectMany(s => s.Forecasters.Select(f => (IReadOnlyList<string?>)
        [
            s.Which, Number(s.Votes), Number(s.Ballots), f.Forecaster, Number(f.LogLoss), Number(f.Brier), Number(f.CalibrationError), Number(f.CalibrationErrorOfLikeliest),
            f.OutcomesRight is { } right ? Number(right) : null, s.MarginsWithin is { } within && f.Forecaster == default(Forecaster).ToWord() ? Number(within) : null,
        ])));

    /// <summary>A row a vote.</summary>
    public static CsvTable Votes(BacktestAnswer answer) => new(
        ["vote", "date", "title", "kind", "contested", "new", "chance_adopted", "outcome", "margin", "margin_low", "margin_median", "margin_high", "log_loss"],
        answer.Votes.Select(v => (IReadOnlyList<string?>)
        [
            v.Vote, v.Date, v.Title, v.Kind, v.Contested ? "yes" : "no", v.IsNew ? "yes" : "no", Number(v.Adopted), v.Outcome, Number(v.Margin),
            Number(v.MarginForecast.Low), Number(v.MarginForecast.Median), Number(v.MarginForecast.High), Number(v.LogLoss),
        ]));

    private static string Number(double number) => Numbers.Plain(number, decimals: 6);
}
