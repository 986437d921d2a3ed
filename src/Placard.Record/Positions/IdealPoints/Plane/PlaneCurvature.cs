namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>The slope of a log-posterior in a proposal's two discriminations and two cuts, in that order, and its curvature: the negated
/// second derivatives.</summary>
internal sealed class PlaneCurvature
{
    public const int First = 0,
        Second = 1,
        Lower = 2,
        Upper = 3;

    private const int Size = 4;
    private const double LeastPivot = 1e-9;

    private readonly double[] _bend = new double[Size * Size];
    private readonly double[] _root = new double[Size * Size];

    public double[] Slope { get; } = new double[Size];

    /// <summary>Begins with the prior of a proposal: both discriminations have the same.</summary>
    public void Begin(Priors priors, PlaneVector slope, double lower, double upper)
    {
        Array.Clear(_bend);
        var prior = priors.At(slope.First, lower, upper);
        Slope[First] = prior.Discrimination;
        Slope[Second] = -prior.DD * slope.Second;
        Slope[Lower] = prior.Lower;
        Slope[Upper] = prior.Upper;
        Add(First, First, prior.DD);
        Add(Second, Second, prior.DD);
        Add(Lower, Lower, prior.LL);
        Add(Lower, Upper, prior.LU);
        Add(Upper, Upper, prior.UU);
    }

    /// <summary>Adds to an entry; only those on or above the diagonal are read.</summary>
    public void Add(int row, int column, double bend) => _bend[row * Size + column] += bend;

    /// <summary>Finds the root, by Cholesky, that the solutions are made of.</summary>
    public void Factor()
    {
        for (var i = 0; i < Size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = _bend[j * Size + i];
                for (var k = 0; k < j; k++)
                    sum -= _root[i * Size + k] * _root[j * Size + k];
                _root[i * Size + j] = i == j ? Math.Sqrt(Math.Max(sum, LeastPivot)) : sum / _root[j * Size + j];
            }
        }
    }

    /// <summary>Turns a right side into the solution of curvature · x = it.</summary>
    public void Solve(Span<double> x)
    {
        for (var i = 0; i < Size; i++)
        {
            for (var k = 0; k < i; k++)
                x[i] -= _root[i * Size + k] * x[k];
            x[i] /= _root[i * Size + i];
        }
        for (var i = Size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < Size; k++)
                x[i] -= _root[k * Size + i] * x[k];
            x[i] /= _root[i * Size + i];
        }
    }

    /// <summary>Sets the errors of a proposal to the inverse of its curvature.</summary>
    public void WriteErrors(PlaneProposalEstimates proposals, int proposal)
    {
        Span<double> first = [1, 0, 0, 0],
            second = [0, 1, 0, 0],
            lower = [0, 0, 1, 0],
            upper = [0, 0, 0, 1];
        Solve(first);
        Solve(second);
        Solve(lower);
        Solve(upper);
        proposals.SetErrors(
            proposal,
            new(first[First], first[Second], second[Second]),
            new(first[Lower], second[Lower]),
            new(first[Upper], second[Upper]),
            lower[Lower],
            upper[Upper]
        );
    }
}
