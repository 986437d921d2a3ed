namespace Placard.Record.Numbers;

/// <summary>Solves linear equations with a symmetric, positive definite matrix.</summary>
internal static class Cholesky
{
    /// <summary>The x with A x = b.</summary>
    /// <param name="matrix">A, row by row.</param>
    /// <param name="right">b.</param>
    /// <param name="size">The number of rows.</param>
    public static double[] Solve(double[] matrix, double[] right, int size)
    {
        var l = new double[size * size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i * size + j];
                for (var k = 0; k < j; k++)
                    sum -= l[i * size + k] * l[j * size + k];
                l[i * size + j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-300)) : sum / l[j * size + j];
            }
        }
        var x = (double[])right.Clone();
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
                x[i] -= l[i * size + k] * x[k];
            x[i] /= l[i * size + i];
        }
        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
                x[i] -= l[k * size + i] * x[k];
            x[i] /= l[i * size + i];
        }
        return x;
    }
}
