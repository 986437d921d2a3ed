namespace Placard.Rooms.Blocs;

/// <summary>Pairs of states as JSON gives them, nearest first.</summary>
public sealed record PairsAnswer(AskedAnswer Asked, double MeanAgreement, IReadOnlyList<PairAnswer> Pairs)
{
    internal static PairsAnswer Of(PairsView view) => new(AskedAnswer.Of(view.Query), EstimateAnswer.Rounded(view.Found.Agreement.Prior.Mean), [.. view.All.Select(PairAnswer.Of)]);
}

/// <summary>One pair.</summary>
/// <param name="A">The first state.</param>
/// <param name="B">The second.</param>
/// <param name="Index">Lijphart's index as counted; left out without a common vote.</param>
/// <param name="Agreement">The index, shrunken, with its interval.</param>
/// <param name="Together">The share of resamples in which the two stood in one bloc.</param>
public sealed record PairAnswer(string A, string B, double? Index, EstimateAnswer Agreement, double? Together)
{
    internal static PairAnswer Of(PairLine pair) => new(
        pair.A.ToString(), pair.B.ToString(), EstimateAnswer.Rounded(pair.Agreement.Counted.Index), EstimateAnswer.Of(pair.Agreement.Estimate), EstimateAnswer.Rounded(pair.Together));
}
