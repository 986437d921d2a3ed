namespace Placard.Rooms.Positions;

/// <summary>The roll calls that place states, one state among them, and in how many dimensions.</summary>
/// <param name="RollCalls">The roll calls.</param>
/// <param name="State">The delegation to show; null for none in particular.</param>
/// <param name="Dimensions">One or two.</param>
public sealed record PlaceQuery(PositionsQuery RollCalls, State? State = null, int Dimensions = 1)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath();
    private static readonly Parameter<State?> Shown = Ask.State("state", "The state to show in the picture") with
    {
        Label = "State shown in the picture",
    };
    private static readonly Parameter<State?> Only = Ask.State(
        "state",
        "Print only this state, by code or name; all states still shape the scale"
    ) with
    {
        Place = ParameterPlace.Command,
    };
    private static readonly Parameter<int?> InDimensions = Ask.Number(
        "dimensions",
        "One dimension or two, and whether the second predicts held-out ballots better. Default: 1",
        1,
        2
    ) with
    {
        Example = "1|2",
        Place = ParameterPlace.Command,
    };

    /// <summary>What the positions of all states are asked for.</summary>
    public static QueryParameters<PlaceQuery> Parameters { get; } =
        new QueryParameters<PlaceQuery>(Of)
            .And(PositionsQuery.Parameters, q => q.RollCalls)
            .With(Only, q => q.State)
            .With(InDimensions, q => q.Dimensions);

    /// <summary>What the path of one state is asked for.</summary>
    public static QueryParameters<PlaceQuery> PathParameters { get; } =
        new QueryParameters<PlaceQuery>(request =>
            new(PositionsQuery.Of(request, Body.GeneralAssembly) with { ByYear = true }, Delegation(request, Named))
        )
            .With(Named, q => q.State)
            .And(PositionsQuery.RollCallParameters, q => q.RollCalls);

    /// <summary>What the plane is asked for.</summary>
    public static QueryParameters<PlaceQuery> PlaneParameters { get; } =
        new QueryParameters<PlaceQuery>(request =>
            new(PositionsQuery.Of(request, Body.HumanRightsCouncil, byYear: false), Delegation(request, Shown), 2)
        )
            .And(PositionsQuery.SpanParameters, q => q.RollCalls)
            .With(Shown, q => q.State);

    /// <summary>The address of the same roll calls in two dimensions.</summary>
    public string PlaneAddress => Addresses.PositionsPlane + PlaneParameters.ToAddress(this);

    // A page shows every year, a command the whole span unless told otherwise.
    private static PlaceQuery Of(Request request)
    {
        var rollCalls = PositionsQuery.Of(request, Body.HumanRightsCouncil, byYear: !request.IsCommand);
        return request.IsCommand ? new(rollCalls, Delegation(request, Only), request.Value(InDimensions) ?? 1) : new(rollCalls);
    }

    private static State? Delegation(Request request, Parameter<State?> state) =>
        request.Value(state) is { } one ? request.States.Delegation(one) : null;
}
