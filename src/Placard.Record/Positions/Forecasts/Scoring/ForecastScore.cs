namespace Placard.Record.Positions.Forecasts.Scoring;

/// <summary>The scores of forecasts.</summary>
/// <param name="Votes">The number of votes.</param>
/// <param name="Ballots">The number of ballots.</param>
/// <param name="LogLoss">The mean of −ln of the chance given to what happened; lower is better (Good 1952).</param>
/// <param name="Brier">The mean squared distance of the four chances from what happened, from 0 to 2; lower is better (Brier 1950).</param>
/// <param name="Calibration">Expected calibration error over all chances: in ten equal bins, how far the mean chance and the share that
/// happened lie apart, weighted by the number of chances (Naeini, Cooper and Hauskrecht 2015).</param>
/// <param name="TopCalibration">The same over the chance of each state's likeliest ballot alone, which is the harder test.</param>
/// <param name="Outcomes">The share of votes with a known outcome of which the outcome was expected; null where there are none.</param>
public sealed record ForecastScore(
    int Votes,
    int Ballots,
    double LogLoss,
    double Brier,
    double Calibration,
    double TopCalibration,
    double? Outcomes
)
{
    /// <summary>Scores the forecasts of some votes.</summary>
    /// <param name="votes">The votes.</param>
    /// <param name="forecaster">Whose forecasts.</param>
    /// <param name="which">Which ballots; all where null.</param>
    /// <returns>The score, or null where there is no ballot.</returns>
    public static ForecastScore? Of(IEnumerable<ScoredVote> votes, Forecaster forecaster, Func<ScoredBallot, bool>? which = null)
    {
        var scored = votes.ToList();
        var ballots = scored.SelectMany(v => v.Ballots).Where(b => which is null || which(b)).ToList();
        if (ballots.Count == 0)
            return null;
        double loss = 0,
            brier = 0;
        foreach (var ballot in ballots)
        {
            loss -= Math.Log(ballot.ChanceOfCast(forecaster));
            var chances = ballot.Chances[(int)forecaster];
            for (var y = 0; y < chances.Length; y++)
            {
                var miss = chances[y] - (y == (int)ballot.Cast - 1 ? 1 : 0);
                brier += miss * miss;
            }
        }
        var decided = scored.Where(v => v.WasAdopted is not null).ToList();
        return new ForecastScore(
            scored.Count,
            ballots.Count,
            loss / ballots.Count,
            brier / ballots.Count,
            CalibrationBin.Error(CalibrationBin.OfAll(ballots, forecaster)),
            CalibrationBin.Error(CalibrationBin.OfLikeliest(ballots, forecaster)),
            decided.Count == 0 ? null : (double)decided.Count(v => v.Expected(forecaster) == v.WasAdopted) / decided.Count
        );
    }
}
