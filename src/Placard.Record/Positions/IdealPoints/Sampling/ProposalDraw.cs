using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Sampling;

/// <summary>Draws a proposal's discrimination and cut points from their distribution given the points: Metropolis and Hastings, with a t
/// distribution about the mode to propose.</summary>
internal sealed class ProposalDraw(BallotTable table, Priors priors)
{
    private const int Degrees = 4;
    private const int Steps = 4;

    /// <summary>Draws a new value, or keeps the present one. The search for the mode starts from <paramref name="from"/>, which must not
    /// depend on the state of the chain.</summary>
    public (double B, double L, double U) Take(
        int proposal,
        double[] points,
        (double B, double L, double U) from,
        (double B, double L, double U) now,
        SplitMix chance
    )
    {
        var mode = from;
        Curvature curvature = default;
        for (var step = 0; step < Steps; step++)
        {
            curvature = At(proposal, points, mode);
            var (db, dl, du) = curvature.Step();
            var part = Math.Min(1, 2 / Math.Max(Math.Abs(db), Math.Max(Math.Abs(dl), Math.Abs(du))));
            if (du - dl < 0)
                part = Math.Min(part, 0.7 * (mode.U - mode.L) / (dl - du));
            mode = (mode.B + part * db, mode.L + part * dl, mode.U + part * du);
        }
        curvature = At(proposal, points, mode);
        var (root, heavy) = (curvature.Root(), Math.Sqrt(Degrees / ChiSquare(chance)));
        var (eb, el, eu) = root.Spread(chance.Normal(), chance.Normal(), chance.Normal());
        var next = (B: mode.B + heavy * eb, L: mode.L + heavy * el, U: mode.U + heavy * eu);
        if (next.U <= next.L)
            return now;
        var gain =
            LogPosterior(proposal, points, next)
            - LogPosterior(proposal, points, now)
            - LogProposed(curvature, mode, next)
            + LogProposed(curvature, mode, now);
        return Math.Log(1 - chance.Unit()) < gain ? next : now;
    }

    private static double ChiSquare(SplitMix chance)
    {
        var sum = 0.0;
        for (var i = 0; i < Degrees; i += 2)
            sum -= 2 * Math.Log(1 - chance.Unit());
        return sum;
    }

    private static double LogProposed(Curvature c, (double B, double L, double U) mode, (double B, double L, double U) at)
    {
        var (b, l, u) = (at.B - mode.B, at.L - mode.L, at.U - mode.U);
        var distance = c.DD * b * b + c.LL * l * l + c.UU * u * u + 2 * (c.DL * b * l + c.DU * b * u + c.LU * l * u);
        return -0.5 * (Degrees + 3) * Math.Log(1 + distance / Degrees);
    }

    private double LogPosterior(int proposal, double[] points, (double B, double L, double U) at)
    {
        var sum = priors.Of(at.B, at.L, at.U);
        foreach (var i in table.ByProposal[proposal, BallotRows.Yes])
            sum += NormalTable.LogCdf(at.B * points[i] - at.U);
        foreach (var i in table.ByProposal[proposal, BallotRows.No])
            sum += NormalTable.LogCdf(at.L - at.B * points[i]);
        foreach (var i in table.ByProposal[proposal, BallotRows.Abstain])
            sum += NormalTable.LogBetween(at.L - at.B * points[i], at.U - at.B * points[i]);
        return sum;
    }

    private Curvature At(int proposal, double[] points, (double B, double L, double U) at)
    {
        var c = priors.At(at.B, at.L, at.U);
        foreach (var i in table.ByProposal[proposal, BallotRows.Yes])
        {
            var theta = points[i];
            var x = at.B * theta - at.U;
            NormalTable.LogCdf(x, out var rise);
            var bend = rise * (rise + x);
            c.Discrimination += rise * theta;
            c.Upper -= rise;
            c.DD += bend * theta * theta;
            c.DU -= bend * theta;
            c.UU += bend;
        }
        foreach (var i in table.ByProposal[proposal, BallotRows.No])
        {
            var theta = points[i];
            var x = at.L - at.B * theta;
            NormalTable.LogCdf(x, out var rise);
            var bend = rise * (rise + x);
            c.Discrimination -= rise * theta;
            c.Lower += rise;
            c.DD += bend * theta * theta;
            c.DL -= bend * theta;
            c.LL += bend;
        }
        foreach (var i in table.ByProposal[proposal, BallotRows.Abstain])
        {
            var theta = points[i];
            var (a, b) = (at.L - at.B * theta, at.U - at.B * theta);
            var between = NormalTable.LogBetween(a, b);
            var (atLower, atUpper) = (Math.Exp(NormalTable.LogDensity(a) - between), Math.Exp(NormalTable.LogDensity(b) - between));
            var (bendLower, bendUpper, both) = (atLower * (atLower - a), atUpper * (atUpper + b), atLower * atUpper);
            c.Discrimination += (atLower - atUpper) * theta;
            c.Lower -= atLower;
            c.Upper += atUpper;
            c.LL += bendLower;
            c.UU += bendUpper;
            c.LU -= both;
            c.DL -= theta * (bendLower - both);
            c.DU -= theta * (bendUpper - both);
            c.DD += theta * theta * (bendLower + bendUpper - both - both);
        }
        return c;
    }
}
