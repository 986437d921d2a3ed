using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Climbing;
using Placard.Record.Positions.IdealPoints.Scaling;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Estimates ideal points in two dimensions: the ordinal probit of <see cref="IdealPointModel"/> with a second discrimination; docs/measures/two-dimensions.md has the formulas and their sources.</summary>
public static class PlaneModel
{
    private const double Tolerance = 1e-3;
    private const int MostRounds = 200;

    /// <summary>Estimates the place of every state with a ballot.</summary>
    /// <param name="votes">Roll calls in any order, which does not matter. Those that are disputed or quarantined are taken if given: leave them out first.</param>
    /// <param name="settings">Periods, priors (the same for both dimensions), and whether texts that came back carry the scale from period to period.</param>
    /// <returns>The estimate; without positions where no roll call divides. The first dimension explains more than the second and runs the way of the one-dimensional estimate; at the upper end of the second yes is cast more often.</returns>
    public static PlanePoints Estimate(IEnumerable<VoteEvent> votes, IdealPointSettings settings) => PlanePlacing.Of(Climbed([.. votes.Where(v => v.IsRollCall)], settings));

    internal static PlaneClimbed Climbed(VoteEvent[] votes, IdealPointSettings settings)
    {
        var (table, one, oneRounds) = IdealPointModel.Climbed(votes, settings);
        var linking = IdealPointModel.Linked(table, votes, settings);
        var two = new PlaneIteration(table, settings.Priors, one.Standings);
        if (table.Standings == 0)
            return new(table, linking, one, oneRounds, two, 0, true);
        PlaneStart.Set(table, one, two.Standings, two.Proposals);
        var rounds = two.Climb(Tolerance, MostRounds);
        return new(table, linking, one, oneRounds, two, Math.Min(rounds, MostRounds), rounds <= MostRounds);
    }
}

/// <summary>An estimate in one dimension and the one in two that started from it, before they are put on their scales.</summary>
internal sealed record PlaneClimbed(BallotTable Table, Linking Linking, Iteration One, int OneRounds, PlaneIteration Two, int Rounds, bool HasSettled);
