namespace Placard.Rooms.Access;

/// <summary>The state whose part in the register is asked for.</summary>
public sealed record AccessStateQuery(State State)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath();

    public static QueryParameters<AccessStateQuery> Parameters { get; } =
        new QueryParameters<AccessStateQuery>(request => new(request.States.Delegation(request.Value(Named)!))).With(
            Named,
            q => (State?)q.State
        );
}
