using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Placard.Record.Positions.Forecasts.Features;

namespace Placard.Record.Positions.Forecasts.Training;

/// <summary>A conditional (multinomial) logit with ridge: the log-odds of the four ballots are sums of features with shared coefficients.
/// McFadden 1974; fitted by Newton's method.</summary>
/// <remarks>The ridge shrinks towards <see cref="Example.PriorCoefficients"/>, not towards 0. Sums are taken over fixed portions in order,
/// so that the result is the same on any number of cores.</remarks>
internal sealed class BallotRegression
{
    private const int D = Example.Features;
    private const int Kinds = BallotCounts.Kinds;
    private const double Ridge = 60;
    private const int Portions = 16;
    private const int MostSteps = 12;
    private const double Enough = 1e-4;

    // No ballot is impossible: a probability of 0.002 is spread over all four.
    private const double Doubt = 0.002;

    private readonly double[] _coefficients;

    private BallotRegression(double[] coefficients) => _coefficients = coefficients;

    /// <summary>The model before any training: the prior.</summary>
    public static BallotRegression Prior { get; } = new(Example.PriorCoefficients());

    /// <summary>Fits weighted examples.</summary>
    /// <param name="examples">Examples with ballots, each with its weight.</param>
    /// <param name="from">Where the search begins; the result hardly depends on it.</param>
    public static BallotRegression Fit(IReadOnlyList<(Example Example, double Weight)> examples, BallotRegression from)
    {
        var prior = Example.PriorCoefficients();
        var b = (double[])from._coefficients.Clone();
        var loss = double.NaN;
        for (var step = 0; step < MostSteps; step++)
        {
            var (here, gradient, curvature) = Sum(examples, b, withCurvature: true);
            loss = here + Penalty(b, prior);
            for (var f = 0; f < D; f++)
            {
                gradient[f] -= Ridge * (b[f] - prior[f]);
                curvature[f * D + f] += Ridge;
            }
            var direction = Cholesky.Solve(curvature, gradient, D);
            var length = 1.0;
            double[] next;
            do
            {
                next = [.. b.Select((value, f) => value + length * direction[f])];
                length /= 2;
            } while (length > 1e-3 && Sum(examples, next, withCurvature: false).Loss + Penalty(next, prior) > loss);
            b = next;
            if (direction.Max(Math.Abs) * length * 2 < Enough)
                break;
        }
        return new BallotRegression(b);
    }

    public void Write(BinaryWriter to)
    {
        foreach (var coefficient in _coefficients)
            to.Write(coefficient);
    }

    public static BallotRegression Read(BinaryReader from)
    {
        var coefficients = new double[D];
        for (var f = 0; f < D; f++)
            coefficients[f] = from.ReadDouble();
        return new(coefficients);
    }

    /// <summary>The probabilities of yes, no, abstain and not voting.</summary>
    public double[] ChancesOf(Example example)
    {
        var features = new double[Kinds * D];
        example.WriteFeatures(features);
        var chances = new double[Kinds];
        Chances(features, _coefficients, chances);
        return Array.ConvertAll(chances, p => (1 - Doubt) * p + Doubt / Kinds);
    }

    private static double Penalty(double[] b, double[] prior) => b.Zip(prior, (x, p) => (x - p) * (x - p)).Sum() * Ridge / 2;

    private static (double Loss, double[] Gradient, double[] Curvature) Sum(
        IReadOnlyList<(Example Example, double Weight)> examples,
        double[] b,
        bool withCurvature
    )
    {
        var parts = new (double Loss, double[] Gradient, double[] Curvature)[Portions];
        Parallel.For(0, Portions, Cores.Allowed, portion => parts[portion] = SumOf(examples, portion, b, withCurvature));
        var (loss, gradient, curvature) = parts[0];
        foreach (var part in parts.AsSpan(1))
        {
            loss += part.Loss;
            for (var i = 0; i < gradient.Length; i++)
                gradient[i] += part.Gradient[i];
            for (var i = 0; i < curvature.Length; i++)
                curvature[i] += part.Curvature[i];
        }
        for (var f = 0; withCurvature && f < D; f++)
        {
            for (var g = 0; g < f; g++)
                curvature[g * D + f] = curvature[f * D + g];
        }
        return (loss, gradient, curvature);
    }

    private static (double Loss, double[] Gradient, double[] Curvature) SumOf(
        IReadOnlyList<(Example Example, double Weight)> examples,
        int portion,
        double[] b,
        bool withCurvature
    )
    {
        var loss = 0.0;
        var gradient = new double[D];
        var curvature = new double[withCurvature ? D * D : 0];
        var features = new double[Kinds * D];
        var mean = new double[D];
        var chances = new double[Kinds];
        for (var i = portion; i < examples.Count; i += Portions)
        {
            var (example, weight) = examples[i];
            example.WriteFeatures(features);
            Chances(features, b, chances);
            loss -= weight * Math.Log(Math.Max(chances[example.Ballot], 1e-12));
            if (!withCurvature)
                continue;
            Array.Clear(mean);
            for (var y = 0; y < Kinds; y++)
                AddTimes(mean, features.AsSpan(y * D, D), chances[y]);
            for (var y = 0; y < Kinds; y++)
                AddTimes(features.AsSpan(y * D, D), mean, -1);
            AddTimes(gradient, features.AsSpan(example.Ballot * D, D), weight);
            for (var y = 0; y < Kinds; y++)
            {
                var row = features.AsSpan(y * D, D);
                for (var f = 0; f < D; f++)
                {
                    if (row[f] != 0)
                        AddTimes(curvature.AsSpan(f * D, f + 1), row[..(f + 1)], weight * chances[y] * row[f]);
                }
            }
        }
        return (loss, gradient, curvature);
    }

    private static void Chances(ReadOnlySpan<double> features, double[] b, double[] into)
    {
        var most = double.NegativeInfinity;
        for (var y = 0; y < Kinds; y++)
        {
            into[y] = Times(features.Slice(y * D, D), b);
            most = Math.Max(most, into[y]);
        }
        var sum = 0.0;
        for (var y = 0; y < Kinds; y++)
            sum += into[y] = Math.Exp(into[y] - most);
        for (var y = 0; y < Kinds; y++)
            into[y] /= sum;
    }

    // One lane width on every machine: sums of another order differ in their last digit.
    private static double Times(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var wide = MemoryMarshal.Cast<double, Vector128<double>>(a);
        var other = MemoryMarshal.Cast<double, Vector128<double>>(b);
        var sum = Vector128<double>.Zero;
        for (var i = 0; i < wide.Length; i++)
            sum += wide[i] * other[i];
        var total = sum[0] + sum[1];
        for (var i = wide.Length * 2; i < a.Length; i++)
            total += a[i] * b[i];
        return total;
    }

    private static void AddTimes(Span<double> into, ReadOnlySpan<double> what, double times)
    {
        var target = MemoryMarshal.Cast<double, Vector<double>>(into);
        var source = MemoryMarshal.Cast<double, Vector<double>>(what);
        for (var i = 0; i < target.Length; i++)
            target[i] += source[i] * times;
        for (var i = target.Length * Vector<double>.Count; i < into.Length; i++)
            into[i] += what[i] * times;
    }
}
