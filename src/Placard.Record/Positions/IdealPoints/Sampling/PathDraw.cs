using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Sampling;

/// <summary>Draws a state's whole path from its distribution given the proposals: Metropolis and Hastings, with a normal distribution about
/// the mode to propose.</summary>
internal sealed class PathDraw(BallotTable table, Priors priors, int longest)
{
    private const int Steps = 4;

    private readonly double[] _mode = new double[longest];
    private readonly double[] _next = new double[longest];
    private readonly double[] _slope = new double[longest];
    private readonly double[] _bend = new double[longest];
    private readonly RandomWalkPrior _walk = new(longest);

    /// <summary>Draws a new path, or keeps the present one. The search for the mode starts from <paramref name="from"/>, which must not
    /// depend on the state of the chain.</summary>
    public void Take(int state, float[] from, double[] points, SampledProposals proposals, SplitMix chance)
    {
        var first = table.FirstOfState[state];
        var n = table.FirstOfState[state + 1] - first;
        _walk.Begin(table.Periods.AsSpan(first, n), priors);
        var mode = _mode.AsSpan(0, n);
        var next = _next.AsSpan(0, n);
        for (var t = 0; t < n; t++)
            mode[t] = from[first + t];
        for (var step = 0; step <= Steps; step++)
        {
            for (var t = 0; t < n; t++)
                (_slope[t], _bend[t]) = At(first + t, mode[t], proposals);
            _walk.Factor(_bend);
            if (step < Steps)
                _walk.Step(mode, _slope);
        }
        for (var t = 0; t < n; t++)
            next[t] = chance.Normal();
        _walk.Spread(next);
        for (var t = 0; t < n; t++)
            next[t] += mode[t];
        var now = points.AsSpan(first, n);
        var gain = _walk.LogPrior(next) - _walk.LogPrior(now) + _walk.Distance(next, mode) / 2 - _walk.Distance(now, mode) / 2;
        for (var t = 0; t < n; t++)
            gain += LogLikelihood(first + t, next[t], proposals) - LogLikelihood(first + t, now[t], proposals);
        if (Math.Log(1 - chance.Unit()) < gain)
            next.CopyTo(now);
    }

    private double LogLikelihood(int statePeriod, double theta, SampledProposals items)
    {
        var sum = 0.0;
        foreach (var j in table.ByStatePeriod[statePeriod, BallotRows.Yes])
            sum += NormalTable.LogCdf(items.B[j] * theta - items.U[j]);
        foreach (var j in table.ByStatePeriod[statePeriod, BallotRows.No])
            sum += NormalTable.LogCdf(items.L[j] - items.B[j] * theta);
        foreach (var j in table.ByStatePeriod[statePeriod, BallotRows.Abstain])
            sum += NormalTable.LogBetween(items.L[j] - items.B[j] * theta, items.U[j] - items.B[j] * theta);
        return sum;
    }

    private (double Slope, double Bend) At(int statePeriod, double theta, SampledProposals items)
    {
        double slope = 0,
            bend = 0;
        foreach (var j in table.ByStatePeriod[statePeriod, BallotRows.Yes])
        {
            var b = items.B[j];
            var x = b * theta - items.U[j];
            NormalTable.LogCdf(x, out var rise);
            slope += b * rise;
            bend += b * b * rise * (rise + x);
        }
        foreach (var j in table.ByStatePeriod[statePeriod, BallotRows.No])
        {
            var b = items.B[j];
            var x = items.L[j] - b * theta;
            NormalTable.LogCdf(x, out var rise);
            slope -= b * rise;
            bend += b * b * rise * (rise + x);
        }
        foreach (var j in table.ByStatePeriod[statePeriod, BallotRows.Abstain])
        {
            var d = items.B[j];
            var (a, b) = (items.L[j] - d * theta, items.U[j] - d * theta);
            var between = NormalTable.LogBetween(a, b);
            var (atLower, atUpper) = (Math.Exp(NormalTable.LogDensity(a) - between), Math.Exp(NormalTable.LogDensity(b) - between));
            var rise = atLower - atUpper;
            slope += d * rise;
            bend += d * d * (rise * rise + atUpper * b - atLower * a);
        }
        return (slope, bend);
    }
}
