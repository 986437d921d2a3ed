namespace Placard.Record.Numbers;

/// <summary>Unknowns of which differences are observed, each with a weight; solved by least squares.</summary>
/// <remarks>One unknown at least must be pulled to a value, or differences leave all of them free to move together.</remarks>
internal sealed class Differences(int unknowns)
{
    private readonly double[] _matrix = new double[unknowns * unknowns];
    private readonly double[] _right = new double[unknowns];

    /// <summary>Observes that <paramref name="to"/> is greater than <paramref name="from"/> by <paramref name="difference"/>.</summary>
    public void Add(int from, int to, double difference, double weight)
    {
        _matrix[from * unknowns + from] += weight;
        _matrix[to * unknowns + to] += weight;
        _matrix[from * unknowns + to] -= weight;
        _matrix[to * unknowns + from] -= weight;
        _right[to] += weight * difference;
        _right[from] -= weight * difference;
    }

    /// <summary>Pulls an unknown to a value.</summary>
    public void Pull(int unknown, double value, double weight)
    {
        _matrix[unknown * unknowns + unknown] += weight;
        _right[unknown] += weight * value;
    }

    /// <summary>The unknowns whose weighted squared misses are least.</summary>
    public double[] Solve() => Cholesky.Solve(_matrix, _right, unknowns);
}
