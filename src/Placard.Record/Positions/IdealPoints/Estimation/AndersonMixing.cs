using System.Numerics;
using System.Runtime.InteropServices;

namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Accelerates a slow fixed-point iteration x → F(x): the next x is a combination of the last few, chosen so that their residuals
/// F(x) − x cancel best.</summary>
/// <remarks>Anderson (1965), Journal of the ACM 12, in the form of Walker and Ni (2011), SIAM Journal on Numerical Analysis 49, with a
/// ridge on the normal equations.</remarks>
internal sealed class AndersonMixing(int length, int memory)
{
    private const double Ridge = 1e-8;

    private readonly double[][] _steps = Rows(length, memory); // differences of F(x)
    private readonly double[][] _residuals = Rows(length, memory); // differences of F(x) − x
    private readonly double[] _lastValue = new double[length];
    private readonly double[] _lastResidual = new double[length];
    private readonly double[,] _products = new double[memory, memory];
    private int _taken;

    /// <summary>Writes the next point into <paramref name="x"/>, given the result of the iteration.</summary>
    public void Mix(double[] x, double[] value)
    {
        var at = (_taken + memory - 1) % memory;
        var last = _taken > 0 ? _steps[at] : [];
        for (var i = 0; i < length; i++)
        {
            var residual = value[i] - x[i];
            if (_taken > 0)
            {
                last[i] = value[i] - _lastValue[i];
                _residuals[at][i] = residual - _lastResidual[i];
            }
            _lastValue[i] = value[i];
            _lastResidual[i] = residual;
        }
        var known = Math.Min(_taken, memory);
        _taken++;
        value.CopyTo(x, 0);
        if (known == 0)
            return;
        for (var j = 0; j < known; j++)
            _products[at, j] = _products[j, at] = Dot(_residuals[at], _residuals[j]);
        var weights = Solve(known);
        for (var k = 0; k < known; k++)
        {
            var (weight, step) = (weights[k], _steps[k]);
            for (var i = 0; i < length; i++)
                x[i] -= weight * step[i];
        }
    }

    private double[] Solve(int known)
    {
        var matrix = new double[known * known];
        var right = new double[known];
        var trace = 0.0;
        for (var k = 0; k < known; k++)
            trace += _products[k, k];
        for (var k = 0; k < known; k++)
        {
            for (var j = 0; j < known; j++)
                matrix[k * known + j] = _products[k, j];
            matrix[k * known + k] += Ridge * trace + double.Epsilon;
            right[k] = Dot(_residuals[k], _lastResidual);
        }
        return Cholesky.Solve(matrix, right, known);
    }

    private static double Dot(double[] a, double[] b)
    {
        var left = MemoryMarshal.Cast<double, Vector<double>>(a);
        var right = MemoryMarshal.Cast<double, Vector<double>>(b);
        var sum = Vector<double>.Zero;
        for (var v = 0; v < left.Length; v++)
            sum += left[v] * right[v];
        var rest = Vector.Sum(sum);
        for (var i = left.Length * Vector<double>.Count; i < a.Length; i++)
            rest += a[i] * b[i];
        return rest;
    }

    private static double[][] Rows(int length, int memory) => [.. Enumerable.Range(0, memory).Select(_ => new double[length])];
}
