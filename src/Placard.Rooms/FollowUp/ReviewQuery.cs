namespace Placard.Rooms.FollowUp;

/// <summary>The review of a state in a cycle.</summary>
public sealed record ReviewQuery(State State, int Cycle)
{
    private const int MostCycles = 9;

    private static readonly Parameter<int?> OfPath = Ask.Number("cycle", "The cycle of the Universal Periodic Review", 1, MostCycles) with
    {
        IsInPath = true,
    };

    public static QueryParameters<ReviewQuery> Parameters { get; } =
        new QueryParameters<ReviewQuery>(request =>
            new(
                FormerStates.Refused(
                    request,
                    request.Value(FollowUpAsk.OfPath)!,
                    state => FollowUpIndex.Of(request.Edition).ReceivedBy(state).Any(),
                    "recommendations to it",
                    FollowUpAddresses.Of
                ),
                request.Value(OfPath)!.Value
            )
        )
            .With(FollowUpAsk.OfPath, q => q.State)
            .With<int?>(OfPath, q => q.Cycle);
}
