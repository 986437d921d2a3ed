using System.Numerics;
using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Newton step for each state's path, given the posteriors of the proposals.</summary>
internal sealed class PointStep(BallotTable table, Priors priors)
{
    private readonly Lanes _lanes = new(6);
    private readonly RandomWalk _walk = new(LongestPath(table));

    /// <summary>One step of Newton's method for every path, with the variances there.</summary>
    public void Take(PointEstimates points, ProposalEstimates proposals)
    {
        for (var s = 0; s < table.States.Length; s++)
            Take(s, points, proposals);
    }

    private void Take(int state, PointEstimates points, ProposalEstimates proposals)
    {
        var (from, to) = (table.FirstOfState[state], table.FirstOfState[state + 1]);
        _walk.Begin(table.Periods.AsSpan(from, to - from), priors);
        for (var i = from; i < to; i++)
        {
            var (slope, bend) = At(i, points.Means[i], points.Deviations[i], proposals);
            _walk.Add(i - from, slope, bend);
        }
        _walk.Step(points.Means.AsSpan(from, to - from), points.Deviations.AsSpan(from, to - from));
    }

    /// <summary>Slope and curvature of the expected log-likelihood of a state-period's ballots.</summary>
    public (double Slope, double Bend) At(int statePeriod, float mean, float deviation, ProposalEstimates proposals)
    {
        Span<float> nodes = stackalloc float[Quadrature.Nodes];
        for (var k = 0; k < nodes.Length; k++)
            nodes[k] = mean + deviation * Quadrature.At[k];
        Vector<float> slope = default,
            bend = default;
        AddBeyond(ref slope, ref bend, statePeriod, BallotRows.Yes, nodes, proposals);
        AddBeyond(ref slope, ref bend, statePeriod, BallotRows.No, nodes, proposals);
        AddBetween(ref slope, ref bend, statePeriod, nodes, proposals);
        return (Vector.Sum(slope), Vector.Sum(bend));
    }

    // With the error of a proposal e = (discrimination, cut), the mean of log Φ(x) over it is, to the second order, log Φ(x) − bend ·
    // var(x) / 2;
    // the variance grows with the distance of the point, which pulls it towards where the proposal is most certain.
    private void AddBeyond(
        ref Vector<float> slope,
        ref Vector<float> bend,
        int statePeriod,
        int kind,
        ReadOnlySpan<float> nodes,
        ProposalEstimates proposals
    )
    {
        var ballots = table.ByStatePeriod[statePeriod, kind];
        if (ballots.IsEmpty)
            return;
        var vectors =
            kind == BallotRows.Yes
                ? _lanes.Pick(ballots, proposals.Discrimination, proposals.Upper, proposals.DD, proposals.DU)
                : _lanes.Pick(ballots, proposals.Discrimination, proposals.Lower, proposals.DD, proposals.DL);
        var discriminations = _lanes[0];
        var cuts = _lanes[1];
        var variances = _lanes[2];
        var covariances = _lanes[3];
        var weights = _lanes.Weights;
        var sign = new Vector<float>(kind == BallotRows.Yes ? 1f : -1f);
        for (var v = 0; v < vectors; v++)
        {
            var towards = discriminations[v] * sign;
            var cut = cuts[v] * sign;
            Vector<float> rises = default,
                bends = default,
                tempered = default;
            for (var k = 0; k < nodes.Length; k++)
            {
                OrdinalProbit.Beyond(towards * nodes[k] - cut, out var rise, out var bent);
                rises += rise * Quadrature.Weights[k];
                bent *= Quadrature.Weights[k];
                bends += bent;
                tempered += bent * (variances[v] * nodes[k] - covariances[v]);
            }
            slope += (rises * towards - tempered) * weights[v];
            bend += bends * (towards * towards + variances[v]) * weights[v];
        }
    }

    private void AddBetween(
        ref Vector<float> slope,
        ref Vector<float> bend,
        int statePeriod,
        ReadOnlySpan<float> nodes,
        ProposalEstimates proposals
    )
    {
        var ballots = table.ByStatePeriod[statePeriod, BallotRows.Abstain];
        if (ballots.IsEmpty)
            return;
        var vectors = _lanes.Pick(
            ballots,
            proposals.Discrimination,
            proposals.Lower,
            proposals.Upper,
            proposals.DD,
            proposals.DL,
            proposals.DU
        );
        var discriminations = _lanes[0];
        var lowers = _lanes[1];
        var uppers = _lanes[2];
        var variances = _lanes[3];
        var withLowers = _lanes[4];
        var withUppers = _lanes[5];
        var weights = _lanes.Weights;
        for (var v = 0; v < vectors; v++)
        {
            Vector<float> rises = default,
                bends = default,
                tempered = default;
            for (var k = 0; k < nodes.Length; k++)
            {
                var at = discriminations[v] * nodes[k];
                var (a, b) = (lowers[v] - at, uppers[v] - at);
                OrdinalProbit.Between(a, b, out var atLower, out var atUpper);
                var weight = Quadrature.Weights[k];
                var (bendLower, bendUpper, both) = (atLower * (atLower - a), atUpper * (atUpper + b), atLower * atUpper);
                rises += (atLower - atUpper) * weight;
                bends += (bendLower + bendUpper - both - both) * weight;
                var spread = variances[v] * nodes[k];
                tempered += ((bendLower - both) * (spread - withLowers[v]) + (bendUpper - both) * (spread - withUppers[v])) * weight;
            }
            slope += (rises * discriminations[v] - tempered) * weights[v];
            bend += bends * (discriminations[v] * discriminations[v] + variances[v]) * weights[v];
        }
    }

    private static int LongestPath(BallotTable table)
    {
        var longest = 0;
        for (var s = 0; s < table.States.Length; s++)
            longest = Math.Max(longest, table.FirstOfState[s + 1] - table.FirstOfState[s]);
        return longest;
    }
}
