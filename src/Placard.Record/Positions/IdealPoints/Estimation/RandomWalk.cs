namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>The random walk of one state through the periods, observed through its ballots. Newton's step and the variances come from one
/// tridiagonal system.</summary>
internal sealed class RandomWalk(int longest)
{
    private const double LongestStep = 1;

    private readonly double[] _prior = new double[longest]; // the diagonal of the walk's precision
    private readonly double[] _tie = new double[longest]; // how firmly a period is tied to the next
    private readonly double[] _slope = new double[longest];
    private readonly double[] _bend = new double[longest];
    private readonly double[] _pivot = new double[longest];
    private readonly double[] _back = new double[longest];

    /// <summary>The precision of the walk alone, before any ballot: a variance of the first point, and one for every period
    /// passed.</summary>
    public void Begin(ReadOnlySpan<int> periods, Priors priors)
    {
        _prior.AsSpan(0, periods.Length).Clear();
        _slope.AsSpan(0, periods.Length).Clear();
        _bend.AsSpan(0, periods.Length).Clear();
        _prior[0] = 1 / (priors.FirstDeviation * priors.FirstDeviation);
        for (var t = 0; t + 1 < periods.Length; t++)
        {
            _tie[t] = 1 / (priors.Drift * priors.Drift * (periods[t + 1] - periods[t]));
            _prior[t] += _tie[t];
            _prior[t + 1] += _tie[t];
        }
    }

    /// <summary>Adds the slope and curvature of a period's log-likelihood.</summary>
    public void Add(int period, double slope, double bend)
    {
        _slope[period] += slope;
        _bend[period] += bend;
    }

    /// <summary>Moves the means by Newton's step, and sets the deviations to those of the posterior there.</summary>
    public void Step(Span<float> means, Span<float> deviations)
    {
        var n = means.Length;
        for (var t = 0; t < n; t++)
        {
            var pull = _prior[t] * means[t];
            if (t > 0)
                pull -= _tie[t - 1] * means[t - 1];
            if (t + 1 < n)
                pull -= _tie[t] * means[t + 1];
            _slope[t] -= pull;
        }
        // Forwards: what is left of each period's precision and slope once the earlier ones are solved for.
        for (var t = 0; t < n; t++)
        {
            _pivot[t] = _prior[t] + _bend[t] - (t > 0 ? _tie[t - 1] * _tie[t - 1] / _pivot[t - 1] : 0);
            if (t > 0)
                _slope[t] += _tie[t - 1] / _pivot[t - 1] * _slope[t - 1];
        }
        // Backwards: the step, and the same elimination from the far end, whose pivots with the near ones give the variances.
        var step = 0.0;
        for (var t = n - 1; t >= 0; t--)
        {
            var own = _prior[t] + _bend[t];
            _back[t] = own - (t + 1 < n ? _tie[t] * _tie[t] / _back[t + 1] : 0);
            step = (_slope[t] + (t + 1 < n ? _tie[t] * step : 0)) / _pivot[t];
            means[t] += (float)Math.Clamp(step, -LongestStep, LongestStep);
            deviations[t] = (float)(1 / Math.Sqrt(_pivot[t] + _back[t] - own));
        }
    }
}
