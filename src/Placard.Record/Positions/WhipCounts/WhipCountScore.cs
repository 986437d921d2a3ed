using Placard.Record.Positions.Forecasts;

namespace Placard.Record.Positions.WhipCounts;

/// <summary>Scores of probabilities against what happened; lower is better in both. Brier (1950) and the logarithmic score (Good 1952), as
/// Gneiting and Raftery (2007) define them.</summary>
/// <param name="Brier">The squared distance of the chances from what happened, summed over what could have: 0 to 2.</param>
/// <param name="Log">Minus the natural logarithm of the chance given to what happened.</param>
public readonly record struct ChanceScore(double Brier, double Log);

/// <summary>The calibration of commitments of one sureness.</summary>
/// <param name="Sure">The sureness.</param>
/// <param name="Commitments">How many stood when the vote was taken, of states whose ballot is known.</param>
/// <param name="Held">How many of them held.</param>
/// <param name="Expected">How many were expected to: the sum of the chances that the count gave those ballots.</param>
public sealed record SurenessScore(Sureness Sure, int Commitments, int Held, double Expected);

/// <summary>The score of a count against the vote.</summary>
/// <param name="Carried">Whether the proposal had its majority.</param>
/// <param name="Outcome">The score of the chance that it passes.</param>
/// <param name="OutcomeByForecast">The score of that chance without the commitments.</param>
/// <param name="Ballots">The mean score of the states' chances.</param>
/// <param name="BallotsByForecast">The mean score of those chances without the commitments.</param>
/// <param name="States">How many states' ballots were scored.</param>
/// <param name="Sureness">How commitments fared by sureness, surest first; those of which there was none are left out.</param>
/// <param name="Broken">The states that did something else than the commitment that stood, with what they did, in code order.</param>
/// <param name="Unscored">Members of the count whose ballot the record of the vote does not have, in code order.</param>
public sealed record WhipCountScore(
    bool Carried,
    ChanceScore Outcome,
    ChanceScore OutcomeByForecast,
    ChanceScore Ballots,
    ChanceScore BallotsByForecast,
    int States,
    IReadOnlyList<SurenessScore> Sureness,
    IReadOnlyList<BrokenCommitment> Broken,
    IReadOnlyList<CountedState> Unscored
)
{
    /// <summary>Scores a count.</summary>
    /// <param name="count">The count as it stood before the vote.</param>
    /// <param name="cast">The ballots cast.</param>
    /// <returns>The score; null where the vote has the ballot of no state of the count.</returns>
    public static WhipCountScore? Of(WhipCount count, BallotSheet cast)
    {
        var alone = WhipCount.Of(count.Forecast, []);
        var known = count.States.Where(s => IsCast(cast[s.State])).ToList();
        if (known.Count == 0)
            return null;
        var draws = count.Passes.Draws;
        var tally = cast.ToTally();
        var carried =
            count.Forecast.Rule == Votes.Measures.Majority.TwoThirds ? tally.Yes > 0 && tally.Yes >= 2 * tally.No : tally.Yes > tally.No;
        var committed = known.Where(s => s.Said is not null).Select(s => (State: s, Said: s.Said!.Standing, Cast: cast[s.State])).ToList();
        return new(
            carried,
            OfOutcome(count.Passes, carried),
            OfOutcome(alone.Passes, carried),
            Mean(known.Select(s => OfBallot(s.Expected, cast[s.State], draws))),
            Mean(known.Select(s => OfBallot(s.Forecast, cast[s.State], draws))),
            known.Count,
            [
                .. WhipCounts
                    .Sureness.Scale.Select(sure => (Sure: sure, Of: committed.Where(c => c.Said.Sure == sure).ToList()))
                    .Where(sure => sure.Of.Count > 0)
                    .Select(sure => new SurenessScore(
                        sure.Sure,
                        sure.Of.Count,
                        sure.Of.Count(c => c.Cast == c.Said.Ballot),
                        sure.Of.Sum(c => c.State.Expected.Of(c.Said.Ballot))
                    )),
            ],
            [.. committed.Where(c => c.Cast != c.Said.Ballot).Select(c => new BrokenCommitment(c.Said, c.Cast))],
            [.. count.States.Where(s => !IsCast(cast[s.State]))]
        );
    }

    private static bool IsCast(Ballot ballot) => ballot is Ballot.Yes or Ballot.No or Ballot.Abstain or Ballot.NotVoting;

    private static ChanceScore OfOutcome(CountedChance passes, bool carried)
    {
        var given = carried ? passes.Value : passes.Not.Value;
        return new(2 * (1 - given) * (1 - given), -Math.Log(Smoothed(given, passes.Draws, 2)));
    }

    private static ChanceScore OfBallot(BallotForecast chances, Ballot cast, int draws)
    {
        var brier = 0.0;
        foreach (var ballot in (ReadOnlySpan<Ballot>)[Ballot.Yes, Ballot.No, Ballot.Abstain, Ballot.NotVoting])
        {
            var missed = chances.Of(ballot) - (ballot == cast ? 1 : 0);
            brier += missed * missed;
        }
        return new(brier, -Math.Log(Smoothed(chances.Of(cast), draws, 4)));
    }

    // What no draw showed is not impossible: half a draw more for each thing that could happen (Krichevsky and Trofimov 1981) keeps its
    // logarithm finite.
    private static double Smoothed(double chance, int draws, int possibilities) => (chance * draws + 0.5) / (draws + 0.5 * possibilities);

    private static ChanceScore Mean(IEnumerable<ChanceScore> scores)
    {
        var all = scores.ToList();
        return new(all.Average(s => s.Brier), all.Average(s => s.Log));
    }
}

/// <summary>A commitment that did not hold.</summary>
/// <param name="Said">The commitment that stood.</param>
/// <param name="Cast">What the state did.</param>
public sealed record BrokenCommitment(Commitment Said, Ballot Cast);
