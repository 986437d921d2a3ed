using System.Numerics;
using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Newton step for each proposal's cut points and two discriminations, given the posteriors of the points.</summary>
internal sealed class PlaneProposalStep(BallotTable table, Priors priors)
{
    private const double LongestStep = 1.5;

    private readonly Lanes _lanes = new(5);
    private readonly PlaneCurvature _curvature = new();

    /// <summary>One step of Newton's method for every proposal.</summary>
    public void Take(PlanePointEstimates points, PlaneProposalEstimates proposals)
    {
        for (var j = 0; j < proposals.Count; j++)
            Take(j, points, proposals);
    }

    private void Take(int proposal, PlanePointEstimates points, PlaneProposalEstimates proposals)
    {
        _curvature.Begin(priors, proposals.SlopeOf(proposal), proposals.Lower[proposal], proposals.Upper[proposal]);
        for (var kind = 0; kind < BallotRows.Kinds; kind++)
            Add(proposal, kind, points, proposals);
        _curvature.Factor();
        Span<double> step = stackalloc double[_curvature.Slope.Length];
        _curvature.Slope.CopyTo(step);
        _curvature.Solve(step);
        var (lower, upper) = (step[PlaneCurvature.Lower], step[PlaneCurvature.Upper]);
        var longest = 0.0;
        foreach (var part in step)
            longest = Math.Max(longest, Math.Abs(part));
        var taken = Math.Min(1, LongestStep / longest);
        // The cuts stay in order: a step that would close the gap goes most of the way.
        if (upper < lower)
            taken = Math.Min(taken, 0.7 * ((double)proposals.Upper[proposal] - proposals.Lower[proposal]) / (lower - upper));
        proposals.First[proposal] += (float)(taken * step[PlaneCurvature.First]);
        proposals.Second[proposal] += (float)(taken * step[PlaneCurvature.Second]);
        proposals.Lower[proposal] += (float)(taken * lower);
        proposals.Upper[proposal] += (float)(taken * upper);
        _curvature.WriteErrors(proposals, proposal);
    }

    private void Add(int proposal, int kind, PlanePointEstimates points, PlaneProposalEstimates proposals)
    {
        var ballots = table.ByProposal[proposal, kind];
        if (ballots.IsEmpty)
            return;
        var vectors = _lanes.Pick(ballots, points.First, points.Second, points.FF, points.FS, points.SS);
        var firsts = _lanes[0];
        var seconds = _lanes[1];
        var ffs = _lanes[2];
        var fss = _lanes[3];
        var sss = _lanes[4];
        var weights = _lanes.Weights;
        var (first, second) = (new Vector<float>(proposals.First[proposal]), new Vector<float>(proposals.Second[proposal]));
        var (lower, upper) = (new Vector<float>(proposals.Lower[proposal]), new Vector<float>(proposals.Upper[proposal]));
        Vector<float> f = default,
            s = default,
            l = default,
            u = default;
        Vector<float> ff = default,
            fs = default,
            ss = default,
            fl = default,
            sl = default,
            fu = default,
            su = default,
            ll = default,
            lu = default,
            uu = default;
        for (var v = 0; v < vectors; v++)
        {
            var (m, n) = (firsts[v], seconds[v]);
            var (withFirst, withSecond) = (ffs[v] * first + fss[v] * second, fss[v] * first + sss[v] * second);
            var spread = Vector.SquareRoot(Vector.Max(first * withFirst + second * withSecond, new Vector<float>(1e-12f)));
            var (p, q) = (withFirst / spread, withSecond / spread);
            var moments = LatentMoments.Of(kind, first * m + second * n, spread, lower, upper);
            var weight = weights[v];
            f += weight * (moments.Rise * m + moments.RiseZ * p);
            s += weight * (moments.Rise * n + moments.RiseZ * q);
            l += weight * moments.InLower;
            u += weight * moments.InUpper;
            var (bend, bendZ, bendZZ) = (weight * moments.Bend, weight * moments.BendZ, weight * moments.BendZZ);
            ff += bend * (m * m + ffs[v] - p * p) + (bendZ + bendZ) * (m * p) + bendZZ * (p * p);
            fs += bend * (m * n + fss[v] - p * q) + bendZ * (m * q + n * p) + bendZZ * (p * q);
            ss += bend * (n * n + sss[v] - q * q) + (bendZ + bendZ) * (n * q) + bendZZ * (q * q);
            fl += weight * (moments.BendLower * m + moments.BendLowerZ * p);
            sl += weight * (moments.BendLower * n + moments.BendLowerZ * q);
            fu += weight * (moments.BendUpper * m + moments.BendUpperZ * p);
            su += weight * (moments.BendUpper * n + moments.BendUpperZ * q);
            ll += weight * (moments.BendLower + moments.Both);
            lu += weight * moments.Both;
            uu += weight * (moments.BendUpper + moments.Both);
        }
        _curvature.Slope[PlaneCurvature.First] += Vector.Sum(f);
        _curvature.Slope[PlaneCurvature.Second] += Vector.Sum(s);
        _curvature.Slope[PlaneCurvature.Lower] += Vector.Sum(l);
        _curvature.Slope[PlaneCurvature.Upper] += Vector.Sum(u);
        _curvature.Add(PlaneCurvature.First, PlaneCurvature.First, Vector.Sum(ff));
        _curvature.Add(PlaneCurvature.First, PlaneCurvature.Second, Vector.Sum(fs));
        _curvature.Add(PlaneCurvature.Second, PlaneCurvature.Second, Vector.Sum(ss));
        _curvature.Add(PlaneCurvature.First, PlaneCurvature.Lower, -Vector.Sum(fl));
        _curvature.Add(PlaneCurvature.Second, PlaneCurvature.Lower, -Vector.Sum(sl));
        _curvature.Add(PlaneCurvature.First, PlaneCurvature.Upper, -Vector.Sum(fu));
        _curvature.Add(PlaneCurvature.Second, PlaneCurvature.Upper, -Vector.Sum(su));
        _curvature.Add(PlaneCurvature.Lower, PlaneCurvature.Lower, Vector.Sum(ll));
        _curvature.Add(PlaneCurvature.Lower, PlaneCurvature.Upper, -Vector.Sum(lu));
        _curvature.Add(PlaneCurvature.Upper, PlaneCurvature.Upper, Vector.Sum(uu));
    }
}
