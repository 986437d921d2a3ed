namespace Placard.Record.Positions.IdealPoints.Sampling;

/// <summary>The prior and posterior precision of one state's path, as tridiagonal matrices, with the Cholesky factor.</summary>
internal sealed class RandomWalkPrior(int longest)
{
    private readonly double[] _diagonal = new double[longest];
    private readonly double[] _tie = new double[longest];
    private readonly double[] _full = new double[longest];
    private readonly double[] _root = new double[longest]; // of the diagonal of the Cholesky factor
    private readonly double[] _below = new double[longest]; // beneath it
    private int _n;

    public void Begin(ReadOnlySpan<int> periods, Priors priors)
    {
        _n = periods.Length;
        _diagonal.AsSpan(0, _n).Clear();
        _diagonal[0] = 1 / (priors.FirstDeviation * priors.FirstDeviation);
        for (var t = 0; t + 1 < _n; t++)
        {
            _tie[t] = 1 / (priors.Drift * priors.Drift * (periods[t + 1] - periods[t]));
            _diagonal[t] += _tie[t];
            _diagonal[t + 1] += _tie[t];
        }
    }

    public void Factor(double[] bend)
    {
        for (var t = 0; t < _n; t++)
        {
            _full[t] = _diagonal[t] + bend[t];
            _below[t] = t > 0 ? -_tie[t - 1] / _root[t - 1] : 0;
            _root[t] = Math.Sqrt(_full[t] - _below[t] * _below[t]);
        }
    }

    /// <summary>Newton's step; the slope of the log-likelihood is used up.</summary>
    public void Step(Span<double> path, double[] slope)
    {
        for (var t = 0; t < _n; t++)
            slope[t] -= Pull(path, t);
        for (var t = 0; t < _n; t++)
            slope[t] = (slope[t] - (t > 0 ? _below[t] * slope[t - 1] : 0)) / _root[t];
        Back(slope.AsSpan(0, _n));
        for (var t = 0; t < _n; t++)
            path[t] += Math.Clamp(slope[t], -1, 1);
    }

    /// <summary>Turns standard normal numbers into an error with the inverse of the full precision as covariance.</summary>
    public void Spread(Span<double> noise) => Back(noise);

    public double LogPrior(ReadOnlySpan<double> path)
    {
        var sum = 0.0;
        for (var t = 0; t < _n; t++)
            sum += path[t] * Pull(path, t);
        return -sum / 2;
    }

    /// <summary>The squared distance from the mode, in the full precision.</summary>
    public double Distance(ReadOnlySpan<double> path, ReadOnlySpan<double> mode)
    {
        var sum = 0.0;
        for (var t = 0; t < _n; t++)
        {
            var d = path[t] - mode[t];
            sum += _full[t] * d * d;
            if (t > 0)
                sum -= 2 * _tie[t - 1] * d * (path[t - 1] - mode[t - 1]);
        }
        return sum;
    }

    private double Pull(ReadOnlySpan<double> path, int t) =>
        _diagonal[t] * path[t] - (t > 0 ? _tie[t - 1] * path[t - 1] : 0) - (t + 1 < _n ? _tie[t] * path[t + 1] : 0);

    private void Back(Span<double> values)
    {
        for (var t = _n - 1; t >= 0; t--)
            values[t] = (values[t] - (t + 1 < _n ? _below[t + 1] * values[t + 1] : 0)) / _root[t];
    }
}
