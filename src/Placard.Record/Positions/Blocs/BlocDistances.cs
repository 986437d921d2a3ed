namespace Placard.Record.Positions.Blocs;

/// <summary>Distances of pairs: one minus their shrunken index of agreement.</summary>
internal static class BlocDistances
{
    public static double[] Of(ReadOnlySpan<PairCounts> pairs, AgreementPrior prior)
    {
        var distances = new double[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
            distances[i] = 1 - prior.Shrunken(pairs[i].Common, AgreementPrior.ScoreOf(pairs[i]));
        return distances;
    }
}
