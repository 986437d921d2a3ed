using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Climbing;
using Placard.Record.Positions.IdealPoints.Scaling;

namespace Placard.Record.Positions.IdealPoints;

/// <summary>Estimates ideal points from roll calls: an ordinal probit in one dimension, with states that drift; docs/measures/ideal-points.md has the formulas and their sources.</summary>
public static class IdealPointModel
{
    private const double Tolerance = 1e-4;
    private const int MostRounds = 200;

    /// <summary>Estimates the ideal points of every state with a ballot.</summary>
    /// <param name="votes">Roll calls in any order, which does not matter. Those that are disputed or quarantined are taken if given: leave them out first.</param>
    /// <param name="settings">Periods, priors, and whether texts that came back carry the scale from period to period.</param>
    /// <returns>The estimate; without positions where no roll call divides.</returns>
    public static IdealPoints Estimate(IEnumerable<VoteEvent> votes, IdealPointSettings settings)
    {
        var taken = votes.Where(v => v.IsRollCall).ToArray();
        var (table, climb, rounds) = Climbed(taken, settings);
        return table.Standings == 0 ? new IdealPoints([], [], 0, 0) : Placing.Of(table, climb, Linked(table, taken, settings), rounds);
    }

    internal static (BallotTable Table, Iteration Estimate, int Rounds) Climbed(IEnumerable<VoteEvent> votes, IdealPointSettings settings)
    {
        var table = BallotTable.Of(votes.Where(v => v.IsRollCall), settings.PeriodOf);
        var climb = new Iteration(table, settings.Priors);
        if (table.Standings == 0)
            return (table, climb, 0);
        Starting.Set(table, IsOfTheUpperEnd, climb.Standings, climb.Proposals);
        return (table, climb, climb.Climb(Tolerance, MostRounds));
    }

    /// <summary>What brings the periods of a table to one scale.</summary>
    internal static Linking Linked(BallotTable table, IEnumerable<VoteEvent> votes, IdealPointSettings settings) =>
        new(table, settings.Bridged ? SameTexts.Of(votes, settings.PeriodOf).In(table) : [], settings.Priors);

    // Which end is up is a convention; the published estimates have the Western group at the upper one.
    private static bool IsOfTheUpperEnd(StateCode code) =>
        StateRegister.Default.Find(code) is { Groups: [.., var last] } && last.Group == RegionalGroup.WesternEuropeanOthers;
}
