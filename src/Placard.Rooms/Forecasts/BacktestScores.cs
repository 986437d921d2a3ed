using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>The groups of votes that a back-test is reported for.</summary>
internal static class BacktestScores
{
    public static IEnumerable<ScoresAnswer> Of(Backtest test)
    {
        IEnumerable<ScoresAnswer?> scores =
        [
            ScoresAnswer.Of("all", test, _ => true),
            ScoresAnswer.Of("contested", test, v => v.IsContested),
            ScoresAnswer.Of("contested, state voted on it before", test, v => v.IsContested, b => b.HadVotedBefore),
            .. test
                .Votes.Select(v => v.Vote.Date.Year)
                .Distinct()
                .SelectMany(year =>
                    (ScoresAnswer?[])
                        [
                            ScoresAnswer.Of($"contested {year}", test, v => v.IsContested && v.Vote.Date.Year == year),
                            ScoresAnswer.Of(
                                $"contested {year}, state voted on it before",
                                test,
                                v => v.IsContested && v.Vote.Date.Year == year,
                                b => b.HadVotedBefore
                            ),
                        ]
                ),
        ];
        return scores.OfType<ScoresAnswer>();
    }
}
