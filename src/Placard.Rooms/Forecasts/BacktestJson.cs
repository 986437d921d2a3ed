using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>How good forecasts of past votes were, as JSON gives it; docs/measures/forecast.md.</summary>
/// <param name="Body">The body.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Scores">All votes, contested ones (more than one in ten of those voting not yes), contested ones by states that had voted
/// on the text before, by how like the title of the most similar earlier vote was, and contested ones by year.</param>
/// <param name="Calibration">Chances beside what happened, over all votes.</param>
/// <param name="Votes">Every vote, those that went most against the forecast first.</param>
public sealed record BacktestJson(
    string Body,
    string From,
    string To,
    IReadOnlyList<ScoresJson> Scores,
    IReadOnlyList<CalibrationBin> Calibration,
    IReadOnlyList<ScoredVoteJson> Votes
)
{
    internal static BacktestJson Of(Backtest test) =>
        new(
            test.Body.Code,
            Dates.Iso(test.From),
            Dates.Iso(test.To),
            [.. BacktestScores.Of(test)],
            CalibrationBin.OfAll(test.Votes.SelectMany(v => v.Ballots), Forecaster.Model),
            [.. test.Votes.OrderByDescending(v => v.Loss).ThenBy(v => v.Vote.Address).Select(ScoredVoteJson.Of)]
        );
}

/// <summary>The scores of the model and of three baselines over some votes.</summary>
/// <param name="Which">Which votes.</param>
/// <param name="Votes">How many.</param>
/// <param name="Ballots">How many ballots.</param>
/// <param name="Gain">How far the model's log-loss lies below the best rule's, as a share of it.</param>
/// <param name="MarginsWithin">The share of votes whose margin lay within the 90% range.</param>
/// <param name="Forecasters">The scores.</param>
public sealed record ScoresJson(
    string Which,
    int Votes,
    int Ballots,
    double Gain,
    double? MarginsWithin,
    IReadOnlyList<ForecasterJson> Forecasters
)
{
    internal static ScoresJson? Of(string which, Backtest test, Func<ScoredVote, bool> votes, Func<ScoredBallot, bool>? ballots = null)
    {
        var scores = Enum.GetValues<Forecaster>()
            .Select(f => (Forecaster: f, Score: ForecastScore.Of(test.Votes.Where(votes), f, ballots)))
            .ToList();
        if (scores[0].Score is not { } model)
            return null;
        var best = scores.Skip(1).Min(s => s.Score!.LogLoss);
        return new ScoresJson(
            which,
            model.Votes,
            model.Ballots,
            1 - model.LogLoss / best,
            test.MarginsWithin(votes),
            [.. scores.Select(s => ForecasterJson.Of(s.Forecaster, s.Score!))]
        );
    }
}

/// <summary>The scores of one forecaster.</summary>
public sealed record ForecasterJson(
    string Forecaster,
    double LogLoss,
    double Brier,
    double CalibrationError,
    double CalibrationErrorOfLikeliest,
    double? OutcomesRight
)
{
    internal static ForecasterJson Of(Forecaster forecaster, ForecastScore score) =>
        new(forecaster.ToWord(), score.LogLoss, score.Brier, score.Calibration, score.TopCalibration, score.Outcomes);
}

/// <summary>One vote that was forecast.</summary>
/// <param name="Vote">Its address.</param>
/// <param name="Date">The day.</param>
/// <param name="Title">The title.</param>
/// <param name="Kind">What was put to the vote.</param>
/// <param name="Contested">Whether more than one in ten of those voting did not vote yes.</param>
/// <param name="IsNew">Whether no vote on this title was known.</param>
/// <param name="Adopted">The chance that it would be adopted.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Margin">Yes less no.</param>
/// <param name="MarginForecast">Where it was expected.</param>
/// <param name="LogLoss">The mean log-loss over its ballots.</param>
/// <param name="Likeness">How like the title of the most similar earlier vote was, from 0 to 1.</param>
public sealed record ScoredVoteJson(
    string Vote,
    string Date,
    string Title,
    string Kind,
    bool Contested,
    bool IsNew,
    double Adopted,
    string Outcome,
    int Margin,
    RangeJson MarginForecast,
    double LogLoss,
    double Likeness
)
{
    internal static ScoredVoteJson Of(ScoredVote vote) =>
        new(
            vote.Vote.Address.ToString(),
            vote.Vote.Date.ToString(),
            vote.Vote.Title,
            VoteWords.ToWord(vote.Vote.Kind),
            vote.IsContested,
            !vote.CameBefore,
            vote.Adopted,
            VoteWords.ToWord(vote.Vote.Outcome),
            vote.Counted.Margin,
            RangeJson.Of(vote.Margin),
            vote.Loss,
            vote.Likeness
        );
}
