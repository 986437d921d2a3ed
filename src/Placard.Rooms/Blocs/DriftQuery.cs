namespace Placard.Rooms.Blocs;

/// <summary>The two whose agreement is followed over the years: two states, or a state and a group.</summary>
/// <param name="State">The first state; null where none is chosen yet.</param>
/// <param name="With">The second state; null beside a group or where none is chosen yet.</param>
/// <param name="Group">The group; null beside a state.</param>
/// <param name="RollCalls">The roll calls.</param>
public sealed record DriftQuery(State? State, State? With, StateGroup? Group, BlocsQuery RollCalls)
{
    private static readonly Parameter<State?> A = Ask.StateOfPath("a") with { Place = ParameterPlace.Address };
    private static readonly Parameter<State?> B = Ask.StateOfPath("b") with { Place = ParameterPlace.Address };
    private static readonly Parameter<State?> Member = Ask.StateOfPath("state");
    private static readonly Parameter<StateGroup?> OfGroup = GroupParameter.InPath("group");
    private static readonly Parameter<State?> Chosen = Ask.State("state", "The first state") with { Label = "State" };
    private static readonly Parameter<string?> Other = Ask.Text("with", "Another state, or a group") with
    {
        Label = "Another state, or a group",
        Placeholder = "Name or code",
    };
    private static readonly Parameter<State?> Named = Ask.StateOfPath("states", "Two states, by code or name; one with --group") with
    {
        IsInPath = false,
        IsPositional = true,
        IsRequired = true,
        Place = ParameterPlace.Command,
    };
    private static readonly Parameter<StateGroup?> BesideGroup = GroupParameter.Of(
        "group",
        "The group beside which the state is seen: EU, NAM, WEOG"
    ) with
    {
        Place = ParameterPlace.Command,
    };

    /// <summary>Two states in the address; in the command two states, or one and a group.</summary>
    public static QueryParameters<DriftQuery> PairParameters { get; } =
        new QueryParameters<DriftQuery>(request =>
            request.IsCommand ? OfWords(request) : new(Delegation(request, A), Delegation(request, B), null, BlocsQuery.Of(request))
        )
            .With(A, q => q.State)
            .With(B, q => q.With)
            .WithMany(Named, q => new[] { q.State, q.With }.OfType<State>())
            .With(BesideGroup, q => q.Group)
            .And(BlocsQuery.Parameters, q => q.RollCalls);

    /// <summary>A state and a group in the address.</summary>
    public static QueryParameters<DriftQuery> GroupParameters { get; } =
        new QueryParameters<DriftQuery>(request => new(Delegation(request, Member), null, request.Value(OfGroup), BlocsQuery.Of(request)))
            .With(OfGroup, q => q.Group)
            .With(Member, q => q.State)
            .And(BlocsQuery.Parameters, q => q.RollCalls);

    /// <summary>What a reader chooses in a form.</summary>
    public static QueryParameters<DriftQuery> ChoiceParameters { get; } =
        new QueryParameters<DriftQuery>(OfChoice)
            .With(Chosen, q => q.State)
            .With(Other, q => q.With?.Code.ToString() ?? q.Group?.Code)
            .And(BlocsQuery.Parameters, q => q.RollCalls);

    /// <summary>Whether both are chosen.</summary>
    public bool IsComplete => State is not null && (With is not null || Group is not null);

    /// <summary>The address of the two without the roll calls.</summary>
    public string Address => Group is { } group ? Addresses.DriftOf(State!.Code, group.Code) : Addresses.DriftOf(State!.Code, With!.Code);

    private static State? Delegation(Request request, Parameter<State?> parameter) =>
        request.Value(parameter) is { } state ? request.States.Delegation(state) : null;

    private static DriftQuery OfWords(Request request)
    {
        var states = request.All(Named);
        var group = request.Value(BesideGroup);
        if (states.Count != (group is null ? 2 : 1))
            throw Refusal.Unreadable("Name two states, or one state and --group.");
        return new(
            request.States.Delegation(states[0]!),
            states.Count == 2 ? request.States.Delegation(states[1]!) : null,
            group,
            BlocsQuery.Of(request)
        );
    }

    // A word may name both: NAM is Namibia, and the movement. States come first, and the form offers groups by name.
    private static DriftQuery OfChoice(Request request)
    {
        var (state, text) = (Delegation(request, Chosen), request.Value(Other));
        if (text is null)
            return new(state, null, null, BlocsQuery.Of(request));
        var with = request.States.Resolve(text);
        var group = with is null ? StateGroups.Find(text) : null;
        if (with is null && group is null)
            with = Ask.State("with", "Another state, or a group").Read(request, text);
        return new(state, with is null ? null : request.States.Delegation(with), group, BlocsQuery.Of(request));
    }
}
