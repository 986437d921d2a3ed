using System.Numerics;
using System.Runtime.CompilerServices;

namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>The ordinal probit, many ballots at a time in single precision: slope and curvature of the log-likelihood of a
/// ballot.</summary>
/// <remarks>
/// Everything is computed from Mills' ratio R(x) = (1 − Φ(x)) / φ(x), which is near a polynomial in t = 1 / (1 + 0.3 x). The coefficients
/// are a least-squares fit of the
/// relative error over 0 ≤ x ≤ 13, where it stays below 2·10⁻⁷. Arguments are held within ±12, beyond which probabilities are treated as
/// equal.
/// </remarks>
internal static class OrdinalProbit
{
    private const float Widest = 12f;
    private const float OneOverRootTwoPi = 0.3989422804f;

    private const float P = 0.3f,
        C1 = 0.299843015f,
        C2 = 0.303047266f,
        C3 = 0.248138323f,
        C4 = 0.330046778f,
        C5 = -0.149640188f,
        C6 = 0.534020112f,
        C7 = -0.404008802f,
        C8 = 0.091867649f;

    /// <summary>For a ballot beyond one cut, with x the distance of the state from it: the slope φ(x) / Φ(x) of log Φ(x), and how much it
    /// bends, −(log Φ)″ = slope · (slope + x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Beyond(Vector<float> x, out Vector<float> slope, out Vector<float> bend)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-Widest)), new Vector<float>(Widest));
        var below = Vector.LessThan(x, Vector<float>.Zero);
        var ratio = MillsRatio(Vector.Abs(x));
        var density = Density(x);
        slope =
            Vector.ConditionalSelect(below, Vector<float>.One, density)
            / Vector.ConditionalSelect(below, ratio, Vector<float>.One - density * ratio);
        bend = slope * (slope + x);
    }

    /// <summary>For a ballot between two cuts, at a and b from the state, a below b: φ(a) and φ(b), each over Φ(b) − Φ(a).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Between(Vector<float> a, Vector<float> b, out Vector<float> atLower, out Vector<float> atUpper)
    {
        a = Vector.Min(Vector.Max(a, new Vector<float>(-Widest)), new Vector<float>(Widest));
        b = Vector.Min(Vector.Max(b, new Vector<float>(-Widest)), new Vector<float>(Widest));
        var (ratioA, ratioB) = (MillsRatio(Vector.Abs(a)), MillsRatio(Vector.Abs(b)));
        var (densityA, densityB) = (Density(a), Density(b));
        var astride = Vector.BitwiseAnd(Vector.LessThan(a, Vector<float>.Zero), Vector.GreaterThan(b, Vector<float>.Zero));
        // Far out both densities vanish; divided by the greater, what lies between does not.
        var greater = Vector.Max(densityA, densityB);
        var between = Vector.ConditionalSelect(
            astride,
            (Vector<float>.One - densityA * ratioA - densityB * ratioB) / greater,
            Vector.Abs(densityA * ratioA - densityB * ratioB) / greater
        );
        between = Vector.Max(between, new Vector<float>(1e-6f));
        atLower = densityA / greater / between;
        atUpper = densityB / greater / between;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Density(Vector<float> x) => Vector.Exp(x * x * -0.5f) * OneOverRootTwoPi;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> MillsRatio(Vector<float> x)
    {
        var t = Vector<float>.One / (Vector<float>.One + x * P);
        var sum = new Vector<float>(C8);
        sum = Vector.FusedMultiplyAdd(sum, t, new Vector<float>(C7));
        sum = Vector.FusedMultiplyAdd(sum, t, new Vector<float>(C6));
        sum = Vector.FusedMultiplyAdd(sum, t, new Vector<float>(C5));
        sum = Vector.FusedMultiplyAdd(sum, t, new Vector<float>(C4));
        sum = Vector.FusedMultiplyAdd(sum, t, new Vector<float>(C3));
        sum = Vector.FusedMultiplyAdd(sum, t, new Vector<float>(C2));
        sum = Vector.FusedMultiplyAdd(sum, t, new Vector<float>(C1));
        return sum * t;
    }
}
