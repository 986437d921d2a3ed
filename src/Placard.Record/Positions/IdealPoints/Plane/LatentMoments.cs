using System.Numerics;
using System.Runtime.CompilerServices;
using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Moments of the log-likelihood of ballots of one kind over their normal latents: the expected slope and curvature, plain and
/// times the deviation z from the latent's mean.</summary>
/// <remarks>However many dimensions there are, a ballot sees only its latent. Given z, a point has its mean plus z times its covariance
/// with the latent, so that these moments serve points and proposals alike.</remarks>
internal struct LatentMoments
{
    /// <summary>The slope in the lower and in the upper cut; in the latent it is the negative of their sum.</summary>
    public Vector<float> InLower,
        InUpper;

    /// <summary>The slope in the latent, times z.</summary>
    public Vector<float> RiseZ;

    /// <summary>How the log-likelihood bends in the lower cut and latent together, and times z.</summary>
    public Vector<float> BendLower,
        BendLowerZ;

    /// <summary>The same of the upper cut.</summary>
    public Vector<float> BendUpper,
        BendUpperZ;

    /// <summary>How it bends in the latent, times z squared.</summary>
    public Vector<float> BendZZ;

    /// <summary>How it bends in the one cut and the other.</summary>
    public Vector<float> Both;

    public readonly Vector<float> Rise => -(InLower + InUpper);

    public readonly Vector<float> Bend => BendLower + BendUpper;

    public readonly Vector<float> BendZ => BendLowerZ + BendUpperZ;

    /// <summary>The moments for ballots of a kind.</summary>
    /// <param name="kind">No, abstain or yes.</param>
    /// <param name="at">The means of the latents.</param>
    /// <param name="spread">Their standard deviations.</param>
    /// <param name="lower">The lower cuts.</param>
    /// <param name="upper">The upper cuts.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LatentMoments Of(int kind, Vector<float> at, Vector<float> spread, Vector<float> lower, Vector<float> upper)
    {
        var moments = default(LatentMoments);
        for (var k = 0; k < Quadrature.Nodes; k++)
        {
            var (z, weight) = (Quadrature.At[k], Quadrature.Weights[k]);
            var latent = at + spread * z;
            Vector<float> inLower,
                inUpper,
                bendLower,
                bendUpper;
            if (kind == BallotRows.Abstain)
            {
                var (a, b) = (lower - latent, upper - latent);
                OrdinalProbit.Between(a, b, out var atLower, out var atUpper);
                var both = atLower * atUpper;
                (inLower, inUpper) = (-atLower, atUpper);
                (bendLower, bendUpper) = (atLower * (atLower - a) - both, atUpper * (atUpper + b) - both);
                moments.Both += both * weight;
            }
            else if (kind == BallotRows.Yes)
            {
                OrdinalProbit.Beyond(latent - upper, out var rise, out bendUpper);
                (inLower, inUpper, bendLower) = (default, -rise, default);
            }
            else
            {
                OrdinalProbit.Beyond(lower - latent, out inLower, out bendLower);
                (inUpper, bendUpper) = (default, default);
            }
            moments.InLower += inLower * weight;
            moments.InUpper += inUpper * weight;
            moments.RiseZ -= (inLower + inUpper) * (weight * z);
            moments.BendLower += bendLower * weight;
            moments.BendUpper += bendUpper * weight;
            moments.BendLowerZ += bendLower * (weight * z);
            moments.BendUpperZ += bendUpper * (weight * z);
            moments.BendZZ += (bendLower + bendUpper) * (weight * z * z);
        }
        return moments;
    }
}
