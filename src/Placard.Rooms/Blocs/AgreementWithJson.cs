namespace Placard.Rooms.Blocs;

/// <summary>The agreement of every state with one, as JSON gives it, nearest first.</summary>
public sealed record AgreementWithJson(
    RollCallsJson Asked,
    string State,
    int RollCalls,
    double MeanAgreement,
    IReadOnlyList<AgreementJson> States
)
{
    internal static AgreementWithJson Of(AgreementWith view) =>
        new(
            RollCallsJson.Of(view.Query),
            view.State.Code.ToString(),
            view.Cast,
            view.MeanAgreement.Rounded(),
            [
                .. view.States.Select(s => new AgreementJson(
                    s.State.ToString(),
                    s.Agreement.Counted.Index.Rounded(),
                    EstimateJson.Of(s.Agreement.Estimate),
                    s.Agreement.Counted.Opposite
                )),
            ]
        );
}

/// <summary>One state: the index as counted, the index shrunken with its interval, and the number of opposite ballots.</summary>
public sealed record AgreementJson(string State, double? Index, EstimateJson Agreement, int Opposite);
