using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;
using Placard.Record.Positions.IdealPoints.Validation;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Validation of two dimensions against one.</summary>
public static class PlaneValidation
{
    private const double HeldOutShare = 0.1;
    private const ulong Seed = 19910101;

    /// <summary>Estimates both, once from all ballots and once from 90% of them, with 10% held out.</summary>
    /// <param name="votes">Roll calls.</param>
    /// <param name="settings">How ideal points are estimated.</param>
    /// <returns>The estimate from all ballots, and what the second dimension adds; null where no held-out ballot could be
    /// predicted.</returns>
    public static (PlanePoints Points, PlaneGain? Gain) Of(IEnumerable<VoteEvent> votes, IdealPointSettings settings)
    {
        VoteEvent[] taken = [.. votes.Where(v => v.IsRollCall)];
        var all = PlaneModel.Fit(taken, settings);
        var points = PlaneLinking.Of(all);
        if (all.Table.StatePeriods == 0)
            return (points, null);
        var heldOut = HeldOutBallots.Anywhere(taken, HeldOutShare, Seed);
        var training = PlaneModel.Fit(heldOut.Training, settings);
        var places = heldOut.In(training.Table, settings.PeriodOf);
        return (points, places.Count == 0 ? null : Gain(all, training, places));
    }

    private static PlaneGain Gain(PlaneFit all, PlaneFit training, List<HeldOutBallot> places)
    {
        var (commonest, one, two) = Right(all);
        var (heldOutOne, heldOutTwo, lossOne, lossTwo) = (0, 0, 0.0, 0.0);
        var gains = new double[training.Table.Proposals.Length];
        foreach (var (statePeriod, proposal, kind) in places)
        {
            var (inOne, inTwo) = (
                InOne(training.One, statePeriod, proposal),
                PlanePredictiveProbability.Of(training.Two, statePeriod, proposal)
            );
            heldOutOne += inOne.Likeliest == kind ? 1 : 0;
            heldOutTwo += inTwo.Likeliest == kind ? 1 : 0;
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
            ballots,
            (double)commonest / ballots,
            (double)one / ballots,
            (double)two / ballots,
            places.Count,
            heldOutOne / n,
            heldOutTwo / n,
            lossOne / n,
            lossTwo / n,
            error
        );
    }

    private static (int Commonest, int One, int Two) Right(PlaneFit all)
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
                    two += PlanePredictiveProbability.Of(all.Two, i, j).Likeliest == kind ? 1 : 0;
                }
            }
            commonest += most;
        }
        return (commonest, one, two);
    }

    private static Chances InOne(CoordinateAscent estimate, int statePeriod, int proposal) =>
        new(
            PredictiveProbability.Of(estimate, statePeriod, proposal, BallotRows.No),
            PredictiveProbability.Of(estimate, statePeriod, proposal, BallotRows.Yes)
        );
}
