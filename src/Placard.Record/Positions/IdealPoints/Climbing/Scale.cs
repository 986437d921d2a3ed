namespace Placard.Record.Positions.IdealPoints.Climbing;

/// <summary>What ballots cannot tell while an estimate is made: where the scale has its zero, and how long its unit is.</summary>
internal static class Scale
{
    /// <summary>Gives all standings together mean 0 and, their uncertainty counted in, variance 1; the proposals go with them, so that no ballot becomes likelier or less likely.</summary>
    public static void Standardise(Standings standings, Proposals proposals)
    {
        var n = standings.Count;
        var (mean, variance) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
            mean += standings.Means[i];
        mean /= n;
        for (var i = 0; i < n; i++)
        {
            var (off, error) = (standings.Means[i] - mean, (double)standings.Deviations[i]);
            variance += off * off + error * error;
        }
        var unit = Math.Sqrt(variance / n);
        for (var i = 0; i < n; i++)
        {
            standings.Means[i] = (float)((standings.Means[i] - mean) / unit);
            standings.Deviations[i] = (float)(standings.Deviations[i] / unit);
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
