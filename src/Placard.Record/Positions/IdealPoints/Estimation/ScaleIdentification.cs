namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Identification of the scale: ballots do not determine its zero or its unit.</summary>
internal static class ScaleIdentification
{
    /// <summary>Gives all points together mean 0 and, with their uncertainty, variance 1; the proposals are transformed with them, so that
    /// the likelihood does not change.</summary>
    public static void Standardise(PointEstimates points, ProposalEstimates proposals)
    {
        var n = points.Count;
        var (mean, variance) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
            mean += points.Means[i];
        mean /= n;
        for (var i = 0; i < n; i++)
        {
            var (off, error) = (points.Means[i] - mean, (double)points.Deviations[i]);
            variance += off * off + error * error;
        }
        var unit = Math.Sqrt(variance / n);
        for (var i = 0; i < n; i++)
        {
            points.Means[i] = (float)((points.Means[i] - mean) / unit);
            points.Deviations[i] = (float)(points.Deviations[i] / unit);
        }
        for (var j = 0; j < proposals.Count; j++)
        {
            var slope = proposals.Discrimination[j];
            var (dd, dl, du) = ((double)proposals.DD[j], (double)proposals.DL[j], (double)proposals.DU[j]);
            proposals.Lower[j] -= (float)(slope * mean);
            proposals.Upper[j] -= (float)(slope * mean);
            proposals.Discrimination[j] = (float)(slope * unit);
            proposals.LL[j] -= (float)(2 * mean * dl - mean * mean * dd);
            proposals.UU[j] -= (float)(2 * mean * du - mean * mean * dd);
            proposals.DL[j] = (float)(unit * (dl - mean * dd));
            proposals.DU[j] = (float)(unit * (du - mean * dd));
            proposals.DD[j] = (float)(unit * unit * dd);
        }
    }
}
