using System.Numerics;
using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Newton step for each state's path through the plane, given the posteriors of the proposals.</summary>
internal sealed class PlanePointStep(BallotTable table, Priors priors)
{
    private readonly Lanes _lanes = new(11);
    private readonly PlaneRandomWalk _walk = new(LongestPath(table));

    /// <summary>One step of Newton's method for every path.</summary>
    public void Take(PlanePointEstimates points, PlaneProposalEstimates proposals)
    {
        for (var s = 0; s < table.States.Length; s++)
        {
            var (from, to) = (table.FirstOfState[s], table.FirstOfState[s + 1]);
            _walk.Begin(from, table.Periods.AsSpan(from, to - from), priors);
            for (var i = from; i < to; i++)
            {
                var (slope, bend) = (default(PlaneVector), default(SymmetricMatrix));
                for (var kind = 0; kind < BallotRows.Kinds; kind++)
                    Add(ref slope, ref bend, i, kind, points, proposals);
                _walk.Set(i - from, slope, bend);
            }
            _walk.Step(points);
        }
    }

    // The errors of a proposal are included to the second order, as in one dimension: they pull a point towards where the proposal is most
    // certain.
    private void Add(
        ref PlaneVector slope,
        ref SymmetricMatrix bend,
        int statePeriod,
        int kind,
        PlanePointEstimates points,
        PlaneProposalEstimates proposals
    )
    {
        var ballots = table.ByStatePeriod[statePeriod, kind];
        if (ballots.IsEmpty)
            return;
        var vectors = _lanes.Pick(
            ballots,
            proposals.First,
            proposals.Second,
            proposals.Lower,
            proposals.Upper,
            proposals.FF,
            proposals.FS,
            proposals.SS,
            proposals.FL,
            proposals.SL,
            proposals.FU,
            proposals.SU
        );
        var firsts = _lanes[0];
        var seconds = _lanes[1];
        var lowers = _lanes[2];
        var uppers = _lanes[3];
        var ffs = _lanes[4];
        var fss = _lanes[5];
        var sss = _lanes[6];
        var fls = _lanes[7];
        var sls = _lanes[8];
        var fus = _lanes[9];
        var sus = _lanes[10];
        var weights = _lanes.Weights;
        var (m, n) = (new Vector<float>(points.First[statePeriod]), new Vector<float>(points.Second[statePeriod]));
        var (vff, vfs, vss) = (
            new Vector<float>(points.FF[statePeriod]),
            new Vector<float>(points.FS[statePeriod]),
            new Vector<float>(points.SS[statePeriod])
        );
        Vector<float> f = default,
            s = default,
            ff = default,
            fs = default,
            ss = default;
        for (var v = 0; v < vectors; v++)
        {
            var (first, second) = (firsts[v], seconds[v]);
            var (withFirst, withSecond) = (vff * first + vfs * second, vfs * first + vss * second);
            var spread = Vector.SquareRoot(Vector.Max(first * withFirst + second * withSecond, new Vector<float>(1e-12f)));
            var moments = LatentMoments.Of(kind, first * m + second * n, spread, lowers[v], uppers[v]);
            var (rise, bent, weight) = (moments.Rise, moments.Bend, weights[v]);
            var bentZ = moments.BendZ / spread;
            var (atFirst, atSecond) = (bent * m + bentZ * withFirst, bent * n + bentZ * withSecond);
            f += weight * (rise * first - (ffs[v] * atFirst + fss[v] * atSecond - fls[v] * moments.BendLower - fus[v] * moments.BendUpper));
            s +=
                weight * (rise * second - (fss[v] * atFirst + sss[v] * atSecond - sls[v] * moments.BendLower - sus[v] * moments.BendUpper));
            ff += weight * bent * (first * first + ffs[v]);
            fs += weight * bent * (first * second + fss[v]);
            ss += weight * bent * (second * second + sss[v]);
        }
        slope += new PlaneVector(Vector.Sum(f), Vector.Sum(s));
        bend += new SymmetricMatrix(Vector.Sum(ff), Vector.Sum(fs), Vector.Sum(ss));
    }

    private static int LongestPath(BallotTable table)
    {
        var longest = 0;
        for (var s = 0; s < table.States.Length; s++)
            longest = Math.Max(longest, table.FirstOfState[s + 1] - table.FirstOfState[s]);
        return longest;
    }
}
