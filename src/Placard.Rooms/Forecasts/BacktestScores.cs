using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>The groups of votes that a back-test is reported for.</summary>
internal static class BacktestScores
{
    // Of the most similar earlier title; below the first end no vote is comparable.
    private static readonly (double From, double To)[] Bands =
    [
        (0, ExplainedForecast.LeastLikeness),
        (ExplainedForecast.LeastLikeness, 0.5),
        (0.5, 0.7),
        (0.7, 1),
    ];

    public static IEnumerable<ScoresJson> Of(Backtest test)
    {
        IEnumerable<ScoresJson?> scores =
        [
            ScoresJson.Of("all", test, _ => true),
            ScoresJson.Of("contested", test, v => v.IsContested),
            ScoresJson.Of("contested, state voted on it before", test, v => v.IsContested, b => b.HadVotedBefore),
            .. Bands.Select(band =>
                ScoresJson.Of(
                    $"likeness {Numbers.Fixed(band.From, 2)} to {Numbers.Fixed(band.To, 2)}",
                    test,
                    v => v.Likeness >= band.From && (v.Likeness < band.To || band.To == 1)
                )
            ),
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
