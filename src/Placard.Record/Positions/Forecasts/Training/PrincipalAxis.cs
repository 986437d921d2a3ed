using Placard.Record.Positions.Forecasts.Features;

namespace Placard.Record.Positions.Forecasts.Training;

/// <summary>The principal axis of agreement: the leading eigenvector of the doubly centred agreement of states, scaled to mean square
/// 1.</summary>
internal static class PrincipalAxis
{
    private const int Steps = 60;

    /// <summary>The positions of states on the axis, by index; 0 for a state that is not included. The sign is arbitrary.</summary>
    public static double[] Of(RunningAgreement agreement, IReadOnlyList<int> states, int count)
    {
        var axis = new double[count];
        var n = states.Count;
        if (n < 2)
            return axis;
        var matrix = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
                matrix[i * n + j] = i == j ? 1 : agreement.Between(states[i], states[j]);
        }
        var means = Enumerable.Range(0, n).Select(i => matrix.Skip(i * n).Take(n).Average()).ToArray();
        var mean = means.Average();
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
                matrix[i * n + j] -= means[i] + means[j] - mean;
        }
        var vector = Enumerable.Range(0, n).Select(i => Math.Cos(i + 1.0)).ToArray();
        for (var step = 0; step < Steps; step++)
        {
            var next = new double[n];
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                    next[i] += matrix[i * n + j] * vector[j];
            }
            var length = Math.Sqrt(next.Sum(x => x * x) / n);
            if (length < 1e-12)
                return axis;
            vector = [.. next.Select(x => x / length)];
        }
        for (var i = 0; i < n; i++)
            axis[states[i]] = vector[i];
        return axis;
    }
}
