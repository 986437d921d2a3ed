namespace Placard.Rooms.Blocs;

/// <summary>A state with whom the agreement of all others is asked for.</summary>
/// <param name="State">The delegation that votes; null where none is chosen yet.</param>
/// <param name="RollCalls">The roll calls.</param>
public sealed record AgreementQuery(State? State, BlocsQuery RollCalls)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath();
    private static readonly Parameter<State?> Chosen = Ask.State("state", "The state") with { Label = "State" };

    /// <summary>With the state in the address.</summary>
    public static QueryParameters<AgreementQuery> Parameters { get; } = Of(Named);

    /// <summary>With a state to choose.</summary>
    public static QueryParameters<AgreementQuery> ChoiceParameters { get; } = Of(Chosen);

    private static QueryParameters<AgreementQuery> Of(Parameter<State?> state) =>
        new QueryParameters<AgreementQuery>(request =>
            new(request.Value(state) is { } one ? request.States.Delegation(one) : null, BlocsQuery.Of(request))
        )
            .With(state, q => q.State)
            .And(BlocsQuery.Parameters, q => q.RollCalls);
}
