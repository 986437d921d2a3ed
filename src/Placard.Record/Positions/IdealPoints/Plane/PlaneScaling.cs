namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>What ballots cannot tell of the plane: where it has its zero, how long its units are, and whether its axes stand at right angles.</summary>
internal static class PlaneScaling
{
    /// <summary>Gives all standings together mean 0 and, their uncertainty counted in, variance 1 in every direction; the proposals go with them, so that no ballot becomes likelier or less likely.</summary>
    /// <remarks>Of all ways to do so it takes the one that turns nothing, so that rounds can be held against each other.</remarks>
    public static void Standardise(PlaneStandings standings, PlaneProposals proposals)
    {
        var mean = default(Pair);
        for (var i = 0; i < standings.Count; i++)
            mean += standings.At(i);
        mean = 1.0 / standings.Count * mean;
        var spread = default(Symmetric);
        for (var i = 0; i < standings.Count; i++)
            spread += Symmetric.Square(standings.At(i) - mean) + standings.ErrorAt(i);
        Stretch(standings, proposals, mean, (1.0 / standings.Count * spread).Root());
    }

    private static void Stretch(PlaneStandings standings, PlaneProposals proposals, Pair mean, Symmetric unit)
    {
        var inverse = unit.Inverse();
        for (var i = 0; i < standings.Count; i++)
            standings.Set(i, inverse * (standings.At(i) - mean), standings.ErrorAt(i).Stretched(inverse));
        for (var j = 0; j < proposals.Count; j++)
        {
            var (slope, error, withLower, withUpper) = (proposals.SlopeOf(j), proposals.ErrorOf(j), proposals.WithLower(j), proposals.WithUpper(j));
            proposals.SetSlope(j, unit * slope);
            proposals.Lower[j] -= (float)slope.Dot(mean);
            proposals.Upper[j] -= (float)slope.Dot(mean);
            var moved = error * mean;
            proposals.SetErrors(
                j, error.Stretched(unit), unit * (withLower - moved), unit * (withUpper - moved),
                proposals.LL[j] - 2 * mean.Dot(withLower) + mean.Dot(moved), proposals.UU[j] - 2 * mean.Dot(withUpper) + mean.Dot(moved));
        }
    }
}
