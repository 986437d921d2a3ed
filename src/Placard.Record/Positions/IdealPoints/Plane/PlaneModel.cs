using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Estimates ideal points in two dimensions: the ordinal probit of <see cref="IdealPointModel"/> with a second discrimination;
/// docs/measures/two-dimensions.md has the formulas and their sources.</summary>
public static class PlaneModel
{
    private const double Tolerance = 1e-3;
    private const int MostRounds = 200;

    /// <summary>Estimates the position of every state with a ballot.</summary>
    /// <param name="votes">Roll calls in any order, which does not matter. Disputed or quarantined votes are used if given: leave them out
    /// first.</param>
    /// <param name="settings">Periods, priors (the same for both dimensions), and whether recurring texts bridge periods.</param>
    /// <returns>The estimate; without positions where no roll call divides. The first dimension explains more than the second and has the
    /// direction of the one-dimensional estimate; yes is more frequent at the upper end of the second.</returns>
    public static PlanePoints Estimate(IEnumerable<VoteEvent> votes, IdealPointSettings settings) =>
        PlaneLinking.Of(Fit([.. votes.Where(v => v.IsRollCall)], settings));

    internal static PlaneFit Fit(VoteEvent[] votes, IdealPointSettings settings)
    {
        var (table, one, oneRounds) = IdealPointModel.Fit(votes, settings);
        var linking = IdealPointModel.LinkingOf(table, votes, settings);
        var two = new PlaneCoordinateAscent(table, settings.Priors, one.Points);
        if (table.StatePeriods == 0)
            return new(table, linking, one, oneRounds, two, 0, true);
        PlaneStartingValues.Set(table, one, two.Points, two.Proposals);
        var rounds = two.Run(Tolerance, MostRounds);
        return new(table, linking, one, oneRounds, two, Math.Min(rounds, MostRounds), rounds <= MostRounds);
    }
}

/// <summary>An estimate in one dimension and the one in two that started from it, before they are put on their scales.</summary>
internal sealed record PlaneFit(
    BallotTable Table,
    Linking Linking,
    CoordinateAscent One,
    int OneRounds,
    PlaneCoordinateAscent Two,
    int Rounds,
    bool HasSettled
);
