namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>One state's path through the plane: a random walk, the same in both dimensions, seen through its ballots. The system of
/// <see cref="Estimation.RandomWalk"/>, with matrices of two rows for numbers.</summary>
internal sealed class PlaneRandomWalk(int longest)
{
    private const double LongestStep = 1;

    private readonly double[] _prior = new double[longest];
    private readonly double[] _tie = new double[longest];
    private readonly PlaneVector[] _slope = new PlaneVector[longest];
    private readonly SymmetricMatrix[] _own = new SymmetricMatrix[longest]; // the precision of a period by itself
    private readonly SymmetricMatrix[] _pivotInverse = new SymmetricMatrix[longest];
    private readonly SymmetricMatrix[] _pivot = new SymmetricMatrix[longest];
    private int _first;
    private int _count;

    /// <summary>The precision of the walk alone, for the points of a state.</summary>
    public void Begin(int first, ReadOnlySpan<int> periods, Priors priors)
    {
        (_first, _count) = (first, periods.Length);
        _prior.AsSpan(0, _count).Clear();
        _prior[0] = 1 / (priors.FirstDeviation * priors.FirstDeviation);
        for (var t = 0; t + 1 < _count; t++)
        {
            _tie[t] = 1 / (priors.Drift * priors.Drift * (periods[t + 1] - periods[t]));
            _prior[t] += _tie[t];
            _prior[t + 1] += _tie[t];
        }
    }

    /// <summary>Adds the slope and curvature of a period's log-likelihood.</summary>
    public void Set(int period, PlaneVector slope, SymmetricMatrix bend) =>
        (_slope[period], _own[period]) = (slope, bend + _prior[period] * SymmetricMatrix.Identity);

    /// <summary>Moves the points by Newton's step, and sets their errors to those of the posterior there.</summary>
    public void Step(PlanePointEstimates points)
    {
        for (var t = 0; t < _count; t++)
        {
            var pull = _prior[t] * points.At(_first + t);
            if (t > 0)
                pull -= _tie[t - 1] * points.At(_first + t - 1);
            if (t + 1 < _count)
                pull -= _tie[t] * points.At(_first + t + 1);
            _slope[t] -= pull;
        }
        for (var t = 0; t < _count; t++)
        {
            _pivot[t] = t == 0 ? _own[t] : _own[t] - _tie[t - 1] * _tie[t - 1] * _pivotInverse[t - 1];
            _pivotInverse[t] = _pivot[t].Inverse();
            if (t > 0)
                _slope[t] += _tie[t - 1] * (_pivotInverse[t - 1] * _slope[t - 1]);
        }
        var (step, back) = (default(PlaneVector), default(SymmetricMatrix));
        for (var t = _count - 1; t >= 0; t--)
        {
            var last = t + 1 == _count;
            back = last ? _own[t] : _own[t] - _tie[t] * _tie[t] * back.Inverse();
            step = _pivotInverse[t] * (last ? _slope[t] : _slope[t] + _tie[t] * step);
            points.Set(_first + t, points.At(_first + t) + Held(step), (_pivot[t] + back - _own[t]).Inverse());
        }
    }

    private static PlaneVector Held(PlaneVector step) =>
        new(Math.Clamp(step.First, -LongestStep, LongestStep), Math.Clamp(step.Second, -LongestStep, LongestStep));
}
