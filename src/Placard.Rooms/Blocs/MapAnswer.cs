namespace Placard.Rooms.Blocs;

/// <summary>The agreement of every state with one, as JSON gives it, nearest first.</summary>
public sealed record MapAnswer(AskedAnswer Asked, string State, int RollCalls, double MeanAgreement, IReadOnlyList<MapStateAnswer> States)
{
    internal static MapAnswer Of(MapView view) => new(
        AskedAnswer.Of(view.Query), view.State.Code.ToString(), view.Cast, EstimateAnswer.Rounded(view.MeanAgreement),
        [.. view.States.Select(s => new MapStateAnswer(s.State.ToString(), EstimateAnswer.Rounded(s.Agreement.Counted.Index), EstimateAnswer.Of(s.Agreement.Estimate), s.Agreement.Counted.Opposite))]);
}

/// <summary>One state: the index as counted, the index shrunken with its interval, and the number of opposite ballots.</summary>
public sealed record MapStateAnswer(string State, double? Index, EstimateAnswer Agreement, int Opposite);
