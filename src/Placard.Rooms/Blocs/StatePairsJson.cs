namespace Placard.Rooms.Blocs;

/// <summary>Pairs of states as JSON gives them, nearest first.</summary>
public sealed record StatePairsJson(RollCallsJson Asked, double MeanAgreement, IReadOnlyList<StatePairJson> Pairs)
{
    internal static StatePairsJson Of(StatePairs view) =>
        new(RollCallsJson.Of(view.Query), view.Found.Agreement.Prior.Mean.Rounded(), [.. view.All.Select(StatePairJson.Of)]);
}

/// <summary>One pair.</summary>
/// <param name="A">The first state.</param>
/// <param name="B">The second.</param>
/// <param name="Index">Lijphart's index as counted; left out without a common vote.</param>
/// <param name="Agreement">The index, shrunken, with its interval.</param>
/// <param name="Together">The share of resamples in which the two stood in one bloc.</param>
public sealed record StatePairJson(string A, string B, double? Index, EstimateJson Agreement, double? Together)
{
    internal static StatePairJson Of(StatePair pair) =>
        new(
            pair.A.ToString(),
            pair.B.ToString(),
            pair.Agreement.Counted.Index.Rounded(),
            EstimateJson.Of(pair.Agreement.Estimate),
            pair.Together.Rounded()
        );
}
