using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>The groups of votes that a back-test is reported for.</summary>
internal static class BacktestScores
{
    public static IEnumerable<ScoresJson> Of(Backtest test)
    {
        IEnumerable<ScoresJson?> scores =
        [
            ScoresJson.Of("all", test, _ => true),
            ScoresJson.Of("contested", test, v => v.IsContested),
            ScoresJson.Of("contested, state voted on it before", test, v => v.IsContested, b => b.HadVotedBefore),
            .. test
                .Votes.Select(v => v.Vote.Date.Year)
                .Distinct()
                .SelectMany(year =>
                    (ScoresJson?[])
                        [
                            ScoresJson.Of($"contested {year}", test, v => v.IsContested && v.Vote.Date.Year == year),
                            ScoresJson.Of(
                                $"contested {year}, state voted on it before",
                                test,
                                v => v.IsContested && v.Vote.Date.Year == year,
                                b => b.HadVotedBefore
                            ),
                        ]
                ),
        ];
        return scores.OfType<ScoresJson>();
    }
}
