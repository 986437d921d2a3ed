using System.Numerics;
using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Newton step for each proposal's cut points and discrimination, given the posteriors of the points.</summary>
internal sealed class ProposalStep(BallotTable table, Priors priors)
{
    private const double LongestStep = 1.5;

    private readonly Lanes _lanes = new(2);

    /// <summary>One step of Newton's method for every proposal.</summary>
    public void Take(PointEstimates points, ProposalEstimates proposals)
    {
        for (var j = 0; j < proposals.Count; j++)
            Take(j, points, proposals);
    }

    private void Take(int proposal, PointEstimates points, ProposalEstimates proposals)
    {
        var curvature = At(proposal, points, proposals);
        var (discrimination, lower, upper) = curvature.Step();
        var gap = (double)proposals.Upper[proposal] - proposals.Lower[proposal];
        var part = Math.Min(1, LongestStep / Math.Max(Math.Abs(discrimination), Math.Max(Math.Abs(lower), Math.Abs(upper))));
        // The cut points stay in order: a step that would close the gap is shortened.
        if (upper - lower < 0)
            part = Math.Min(part, 0.7 * gap / (lower - upper));
        proposals.Discrimination[proposal] += (float)(part * discrimination);
        proposals.Lower[proposal] += (float)(part * lower);
        proposals.Upper[proposal] += (float)(part * upper);
        var errors = curvature.Errors();
        proposals.DD[proposal] = (float)errors.DD;
        proposals.DL[proposal] = (float)errors.DL;
        proposals.DU[proposal] = (float)errors.DU;
        proposals.LL[proposal] = (float)errors.LL;
        proposals.UU[proposal] = (float)errors.UU;
    }

    /// <summary>Slope and curvature at a proposal's present parameters.</summary>
    public Curvature At(int proposal, PointEstimates points, ProposalEstimates proposals)
    {
        var curvature = priors.At(proposals.Discrimination[proposal], proposals.Lower[proposal], proposals.Upper[proposal]);
        AddBeyond(ref curvature, proposal, BallotRows.Yes, points, proposals);
        AddBeyond(ref curvature, proposal, BallotRows.No, points, proposals);
        AddBetween(ref curvature, proposal, points, proposals);
        return curvature;
    }

    // A yes lies beyond the upper cut by bθ − u, a no beyond the lower by l − bθ.
    private void AddBeyond(ref Curvature curvature, int proposal, int kind, PointEstimates points, ProposalEstimates proposals)
    {
        var ballots = table.ByProposal[proposal, kind];
        if (ballots.IsEmpty)
            return;
        var vectors = _lanes.Pick(ballots, points.Means, points.Deviations);
        var means = _lanes[0];
        var deviations = _lanes[1];
        var weights = _lanes.Weights;
        var sign = kind == BallotRows.Yes ? 1f : -1f;
        var (slope, cut) = (
            sign * proposals.Discrimination[proposal],
            sign * (kind == BallotRows.Yes ? proposals.Upper : proposals.Lower)[proposal]
        );
        Vector<float> g = default,
            gt = default,
            w = default,
            wt = default,
            wtt = default;
        for (var v = 0; v < vectors; v++)
        {
            for (var k = 0; k < Quadrature.Nodes; k++)
            {
                var theta = Vector.FusedMultiplyAdd(deviations[v], new Vector<float>(Quadrature.At[k]), means[v]);
                OrdinalProbit.Beyond(theta * slope - new Vector<float>(cut), out var rise, out var bend);
                var weight = weights[v] * Quadrature.Weights[k];
                rise *= weight;
                bend *= weight;
                g += rise;
                gt = Vector.FusedMultiplyAdd(rise, theta, gt);
                w += bend;
                var bent = bend * theta;
                wt += bent;
                wtt = Vector.FusedMultiplyAdd(bent, theta, wtt);
            }
        }
        curvature.Discrimination += sign * Vector.Sum(gt);
        curvature.DD += Vector.Sum(wtt);
        if (kind == BallotRows.Yes)
        {
            curvature.Upper -= Vector.Sum(g);
            curvature.UU += Vector.Sum(w);
            curvature.DU -= Vector.Sum(wt);
        }
        else
        {
            curvature.Lower += Vector.Sum(g);
            curvature.LL += Vector.Sum(w);
            curvature.DL -= Vector.Sum(wt);
        }
    }

    private void AddBetween(ref Curvature curvature, int proposal, PointEstimates points, ProposalEstimates proposals)
    {
        var ballots = table.ByProposal[proposal, BallotRows.Abstain];
        if (ballots.IsEmpty)
            return;
        var vectors = _lanes.Pick(ballots, points.Means, points.Deviations);
        var means = _lanes[0];
        var deviations = _lanes[1];
        var weights = _lanes.Weights;
        var (slope, lower, upper) = (
            proposals.Discrimination[proposal],
            new Vector<float>(proposals.Lower[proposal]),
            new Vector<float>(proposals.Upper[proposal])
        );
        Vector<float> gl = default,
            gu = default,
            gt = default,
            ll = default,
            uu = default,
            lu = default,
            tl = default,
            tu = default,
            tt = default;
        for (var v = 0; v < vectors; v++)
        {
            for (var k = 0; k < Quadrature.Nodes; k++)
            {
                var theta = Vector.FusedMultiplyAdd(deviations[v], new Vector<float>(Quadrature.At[k]), means[v]);
                var (a, b) = (lower - theta * slope, upper - theta * slope);
                OrdinalProbit.Between(a, b, out var atLower, out var atUpper);
                var weight = weights[v] * Quadrature.Weights[k];
                var (bendLower, bendUpper, both) = (
                    weight * (atLower * (atLower - a)),
                    weight * (atUpper * (atUpper + b)),
                    weight * atLower * atUpper
                );
                gl += weight * atLower;
                gu += weight * atUpper;
                gt += weight * (atLower - atUpper) * theta;
                ll += bendLower;
                uu += bendUpper;
                lu += both;
                tl += theta * (bendLower - both);
                tu += theta * (bendUpper - both);
                tt += theta * theta * (bendLower + bendUpper - both - both);
            }
        }
        curvature.Discrimination += Vector.Sum(gt);
        curvature.Lower -= Vector.Sum(gl);
        curvature.Upper += Vector.Sum(gu);
        curvature.LL += Vector.Sum(ll);
        curvature.UU += Vector.Sum(uu);
        curvature.LU -= Vector.Sum(lu);
        curvature.DL -= Vector.Sum(tl);
        curvature.DU -= Vector.Sum(tu);
        curvature.DD += Vector.Sum(tt);
    }
}
