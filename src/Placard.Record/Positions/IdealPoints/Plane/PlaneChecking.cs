using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Checking;
using Placard.Record.Positions.IdealPoints.Climbing;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Holds two dimensions against one.</summary>
public static class PlaneChecking
{
    private const double Hidden = 0.1;
    private const ulong Seed = 19910101;

    /// <summary>Estimates both, once from all ballots and once from nine in ten of them, the tenth being hidden.</summary>
    /// <param name="votes">Roll calls.</param>
    /// <param name="settings">How ideal points are estimated.</param>
    /// <returns>The estimate from all ballots, and what the second dimension adds; null where no hidden ballot could be foretold.</returns>
    public static (PlanePoints Points, PlaneGain? Gain) Of(IEnumerable<VoteEvent> votes, IdealPointSettings settings)
    {
        VoteEvent[] taken = [.. votes.Where(v => v.IsRollCall)];
        var all = PlaneModel.Climbed(taken, settings);
        var points = PlanePlacing.Of(all);
        if (all.Table.Standings == 0)
            return (points, null);
        var hiding = HeldOutBallots.Anywhere(taken, Hidden, Seed);
        var seen = PlaneModel.Climbed(hiding.Seen, settings);
        var places = hiding.In(seen.Table, settings.PeriodOf);
        return (points, places.Count == 0 ? null : Gain(all, seen, places));
    }

    private static PlaneGain Gain(PlaneClimbed all, PlaneClimbed seen, List<HiddenBallot> places)
    {
        var (commonest, one, two) = Right(all);
        var (hiddenOne, hiddenTwo, lossOne, lossTwo) = (0, 0, 0.0, 0.0);
        var gains = new double[seen.Table.Proposals.Length];
        foreach (var (standing, proposal, kind) in places)
        {
            var (inOne, inTwo) = (InOne(seen.One, standing, proposal), PlaneForetelling.Of(seen.Two, standing, proposal));
            hiddenOne += inOne.Likeliest == kind ? 1 : 0;
            hiddenTwo += inTwo.Likeliest == kind ? 1 : 0;
            var (withOne, withTwo) = (-Math.Log(inOne.Of(kind)), -Math.Log(inTwo.Of(kind)));
            lossOne += withOne;
            lossTwo += withTwo;
            gains[proposal] += withOne - withTwo;
        }
        var (n, ballots) = ((double)places.Count, all.Table.ByProposal.Ballots);
        // Ballots of one roll call go together, so that its sum is what varies.
        var (mean, counts) = ((lossOne - lossTwo) / n, new int[gains.Length]);
        foreach (var place in places)
            counts[place.Proposal]++;
        var error = Math.Sqrt(gains.Zip(counts, (gain, count) => (gain - mean * count) * (gain - mean * count)).Sum()) / n;
        return new(
            ballots, (double)commonest / ballots, (double)one / ballots, (double)two / ballots,
            places.Count, hiddenOne / n, hiddenTwo / n, lossOne / n, lossTwo / n, error);
    }

    private static (int Commonest, int One, int Two) Right(PlaneClimbed all)
    {
        var (commonest, one, two) = (0, 0, 0);
        for (var j = 0; j < all.Table.Proposals.Length; j++)
        {
            var most = 0;
            for (var kind = 0; kind < BallotRows.Kinds; kind++)
            {
                var ballots = all.Table.ByProposal[j, kind];
                most = Math.Max(most, ballots.Length);
                foreach (var i in ballots)
                {
                    one += InOne(all.One, i, j).Likeliest == kind ? 1 : 0;
                    two += PlaneForetelling.Of(all.Two, i, j).Likeliest == kind ? 1 : 0;
                }
            }
            commonest += most;
        }
        return (commonest, one, two);
    }

    private static Chances InOne(Iteration estimate, int standing, int proposal) =>
        new(Foretelling.Of(estimate, standing, proposal, BallotRows.No), Foretelling.Of(estimate, standing, proposal, BallotRows.Yes));
}
