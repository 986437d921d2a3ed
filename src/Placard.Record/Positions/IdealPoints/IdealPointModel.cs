using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints;

/// <summary>Estimates ideal points from roll calls: an ordinal probit in one dimension, with a random walk of each state;
/// docs/measures/ideal-points.md has the formulas and their sources.</summary>
public static class IdealPointModel
{
    private const double Tolerance = 1e-4;
    private const int MostRounds = 200;

    /// <summary>Estimates the ideal points of every state with a ballot.</summary>
    /// <param name="votes">Roll calls in any order, which does not matter. Disputed or quarantined votes are used if given: leave them out
    /// first.</param>
    /// <param name="settings">Periods, priors, and whether recurring texts bridge periods.</param>
    /// <returns>The estimate; without positions where no roll call divides.</returns>
    public static IdealPoints Estimate(IEnumerable<VoteEvent> votes, IdealPointSettings settings)
    {
        var taken = votes.Where(v => v.IsRollCall).ToArray();
        var (table, estimate, rounds) = Fit(taken, settings);
        return table.StatePeriods == 0
            ? new IdealPoints([], [], 0, 0)
            : LinkedEstimate.Of(table, estimate, LinkingOf(table, taken, settings), rounds);
    }

    internal static (BallotTable Table, CoordinateAscent Estimate, int Rounds) Fit(
        IEnumerable<VoteEvent> votes,
        IdealPointSettings settings
    )
    {
        var table = BallotTable.Of(votes.Where(v => v.IsRollCall), settings.PeriodOf);
        var estimate = new CoordinateAscent(table, settings.Priors);
        if (table.StatePeriods == 0)
            return (table, estimate, 0);
        StartingValues.Set(table, IsOfTheUpperEnd, estimate.Points, estimate.Proposals);
        return (table, estimate, estimate.Run(Tolerance, MostRounds));
    }

    /// <summary>The linking of a table's periods to one scale.</summary>
    internal static Linking LinkingOf(BallotTable table, IEnumerable<VoteEvent> votes, IdealPointSettings settings) =>
        new(table, settings.Bridged ? BridgeVotes.Of(votes, settings.PeriodOf).In(table) : [], settings.Priors);

    // Which end is up is a convention; the published estimates have the Western group at the upper one.
    private static bool IsOfTheUpperEnd(StateCode code) =>
        StateRegister.Default.Find(code) is { Groups: [.., var last] } && last.Group == RegionalGroup.WesternEuropeanOthers;
}
