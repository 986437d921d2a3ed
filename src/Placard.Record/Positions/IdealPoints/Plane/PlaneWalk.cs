namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>One state's path through the plane: a random walk, the same in both dimensions, seen through its ballots. The system of <see cref="Climbing.RandomWalk"/>, with matrices of two rows for numbers.</summary>
internal sealed class PlaneWalk(int longest)
{
    private const double LongestStep = 1;

    private readonly double[] _prior = new double[longest];
    private readonly double[] _tie = new double[longest];
    private readonly Pair[] _slope = new Pair[longest];
    private readonly Symmetric[] _own = new Symmetric[longest]; // the precision of a period by itself
    private readonly Symmetric[] _pivotInverse = new Symmetric[longest];
    private readonly Symmetric[] _pivot = new Symmetric[longest];
    private int _first;
    private int _count;

    /// <summary>The precision of the walk alone, for the standings of a state.</summary>
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

    /// <summary>What the ballots of a period say.</summary>
    public void Set(int period, Pair slope, Symmetric bend) =>
        (_slope[period], _own[period]) = (slope, bend + _prior[period] * Symmetric.Identity);

    /// <summary>Moves the standings by Newton's step, and sets their errors to those of the posterior there.</summary>
    public void Step(PlaneStandings standings)
    {
        for (var t = 0; t < _count; t++)
        {
            var pull = _prior[t] * standings.At(_first + t);
            if (t > 0)
                pull -= _tie[t - 1] * standings.At(_first + t - 1);
            if (t + 1 < _count)
                pull -= _tie[t] * standings.At(_first + t + 1);
            _slope[t] -= pull;
        }
        for (var t = 0; t < _count; t++)
        {
            _pivot[t] = t == 0 ? _own[t] : _own[t] - _tie[t - 1] * _tie[t - 1] * _pivotInverse[t - 1];
            _pivotInverse[t] = _pivot[t].Inverse();
            if (t > 0)
                _slope[t] += _tie[t - 1] * (_pivotInverse[t - 1] * _slope[t - 1]);
        }
        var (step, back) = (default(Pair), default(Symmetric));
        for (var t = _count - 1; t >= 0; t--)
        {
            var last = t + 1 == _count;
            back = last ? _own[t] : _own[t] - _tie[t] * _tie[t] * back.Inverse();
            step = _pivotInverse[t] * (last ? _slope[t] : _slope[t] + _tie[t] * step);
            standings.Set(_first + t, standings.At(_first + t) + Held(step), (_pivot[t] + back - _own[t]).Inverse());
        }
    }

    private static Pair Held(Pair step) => new(Math.Clamp(step.First, -LongestStep, LongestStep), Math.Clamp(step.Second, -LongestStep, LongestStep));
}
