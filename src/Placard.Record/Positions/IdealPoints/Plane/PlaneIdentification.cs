namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Identification of the plane: ballots do not determine its zero, its units, or whether its axes are orthogonal.</summary>
internal static class PlaneIdentification
{
    /// <summary>Gives all points together mean 0 and, with their uncertainty, variance 1 in every direction; the proposals are transformed
    /// with them, so that the likelihood does not change.</summary>
    /// <remarks>It uses the one transformation that rotates nothing, so that rounds can be compared.</remarks>
    public static void Standardise(PlanePointEstimates points, PlaneProposalEstimates proposals)
    {
        var mean = default(PlaneVector);
        for (var i = 0; i < points.Count; i++)
            mean += points.At(i);
        mean = 1.0 / points.Count * mean;
        var spread = default(SymmetricMatrix);
        for (var i = 0; i < points.Count; i++)
            spread += SymmetricMatrix.Square(points.At(i) - mean) + points.ErrorAt(i);
        Stretch(points, proposals, mean, (1.0 / points.Count * spread).Root());
    }

    private static void Stretch(PlanePointEstimates points, PlaneProposalEstimates proposals, PlaneVector mean, SymmetricMatrix unit)
    {
        var inverse = unit.Inverse();
        for (var i = 0; i < points.Count; i++)
            points.Set(i, inverse * (points.At(i) - mean), points.ErrorAt(i).Stretched(inverse));
        for (var j = 0; j < proposals.Count; j++)
        {
            var (slope, error, withLower, withUpper) = (
                proposals.SlopeOf(j),
                proposals.ErrorOf(j),
                proposals.WithLower(j),
                proposals.WithUpper(j)
            );
            proposals.SetSlope(j, unit * slope);
            proposals.Lower[j] -= (float)slope.Dot(mean);
            proposals.Upper[j] -= (float)slope.Dot(mean);
            var moved = error * mean;
            proposals.SetErrors(
                j,
                error.Stretched(unit),
                unit * (withLower - moved),
                unit * (withUpper - moved),
                proposals.LL[j] - 2 * mean.Dot(withLower) + mean.Dot(moved),
                proposals.UU[j] - 2 * mean.Dot(withUpper) + mean.Dot(moved)
            );
        }
    }
}
