namespace Placard.Record.Positions.Blocs;

/// <summary>A share of votes with its interval.</summary>
/// <param name="Share">The estimate, 0 to 1.</param>
/// <param name="Low">The lower end of the 90% interval.</param>
/// <param name="High">The upper end of the 90% interval.</param>
/// <param name="Votes">The number of votes.</param>
public readonly record struct ShareEstimate(double Share, double Low, double High, int Votes)
{
    /// <summary>The chance left out at either end of every interval of this room.</summary>
    internal const double Tail = 0.05;

    /// <summary>The plain share with the exact interval of C. Clopper and E. Pearson (Biometrika 26, 1934). Null without a vote.</summary>
    /// <param name="hits">The votes that count, 0 to <paramref name="votes"/>.</param>
    /// <param name="votes">All votes.</param>
    public static ShareEstimate? Exact(int hits, int votes) =>
        votes == 0
            ? null
            : new(
                (double)hits / votes,
                hits == 0 ? 0 : BetaDistribution.Quantile(Tail, hits, votes - hits + 1),
                hits == votes ? 1 : BetaDistribution.Quantile(1 - Tail, hits + 1, votes - hits),
                votes
            );
}
