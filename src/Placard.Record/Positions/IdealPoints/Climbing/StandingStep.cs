using System.Numerics;
using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Climbing;

/// <summary>Moves each state's path to where its ballots and its own past and future put it, the proposals being as they are.</summary>
internal sealed class StandingStep(BallotTable table, Priors priors)
{
    private readonly Lanes _lanes = new(6);
    private readonly RandomWalk _walk = new(LongestPath(table));

    /// <summary>One step of Newton's method for every path, and how uncertain it is there.</summary>
    public void Take(Standings standings, Proposals proposals)
    {
        for (var s = 0; s < table.States.Length; s++)
            Take(s, standings, proposals);
    }

    public void Take(int state, Standings standings, Proposals proposals)
    {
        var (from, to) = (table.FirstOfState[state], table.FirstOfState[state + 1]);
        _walk.Begin(table.Periods.AsSpan(from, to - from), priors);
        for (var i = from; i < to; i++)
        {
            var (slope, bend) = At(i, standings.Means[i], standings.Deviations[i], proposals);
            _walk.Add(i - from, slope, bend);
        }
        _walk.Step(standings.Means.AsSpan(from, to - from), standings.Deviations.AsSpan(from, to - from));
    }

    /// <summary>The slope of the expected log-likelihood of a standing's ballots, and how it bends.</summary>
    public (double Slope, double Bend) At(int standing, float mean, float deviation, Proposals proposals)
    {
        Span<float> points = stackalloc float[Quadrature.Points];
        for (var k = 0; k < points.Length; k++)
            points[k] = mean + deviation * Quadrature.At[k];
        Vector<float> slope = default, bend = default;
        AddBeyond(ref slope, ref bend, standing, BallotRows.Yes, points, proposals);
        AddBeyond(ref slope, ref bend, standing, BallotRows.No, points, proposals);
        AddBetween(ref slope, ref bend, standing, points, proposals);
        return (Vector.Sum(slope), Vector.Sum(bend));
    }

    // With the error of a proposal e = (discrimination, cut), the mean of log Φ(x) over it is, to the second order, log Φ(x) − bend · var(x) / 2;
    // the variance grows with the distance of the standing, which pulls it towards where the proposal is surest.
    private void AddBeyond(ref Vector<float> slope, ref Vector<float> bend, int standing, int kind, ReadOnlySpan<float> points, Proposals proposals)
    {
        var ballots = table.ByStanding[standing, kind];
        if (ballots.IsEmpty)
            return;
        var vectors = kind == BallotRows.Yes
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
            Vector<float> rises = default, bends = default, tempered = default;
            for (var k = 0; k < points.Length; k++)
            {
                OrdinalBallot.Beyond(towards * points[k] - cut, out var rise, out var bent);
                rises += rise * Quadrature.Weights[k];
                bent *= Quadrature.Weights[k];
                bends += bent;
                tempered += bent * (variances[v] * points[k] - covariances[v]);
            }
            slope += (rises * towards - tempered) * weights[v];
            bend += bends * (towards * towards + variances[v]) * weights[v];
        }
    }

    private void AddBetween(ref Vector<float> slope, ref Vector<float> bend, int standing, ReadOnlySpan<float> points, Proposals proposals)
    {
        var ballots = table.ByStanding[standing, BallotRows.Abstain];
        if (ballots.IsEmpty)
            return;
        var vectors = _lanes.Pick(
            ballots, proposals.Discrimination, proposals.Lower, proposals.Upper,
            proposals.DD, proposals.DL, proposals.DU);
        var discriminations = _lanes[0];
        var lowers = _lanes[1];
        var uppers = _lanes[2];
        var variances = _lanes[3];
        var withLowers = _lanes[4];
        var withUppers = _lanes[5];
        var weights = _lanes.Weights;
        for (var v = 0; v < vectors; v++)
        {
            Vector<float> rises = default, bends = default, tempered = default;
            for (var k = 0; k < points.Length; k++)
            {
                var at = discriminations[v] * points[k];
                var (a, b) = (lowers[v] - at, uppers[v] - at);
                OrdinalBallot.Between(a, b, out var atLower, out var atUpper);
                var weight = Quadrature.Weights[k];
                var (bendLower, bendUpper, both) = (atLower * (atLower - a), atUpper * (atUpper + b), atLower * atUpper);
                rises += (atLower - atUpper) * weight;
                bends += (bendLower + bendUpper - both - both) * weight;
                var spread = variances[v] * points[k];
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
