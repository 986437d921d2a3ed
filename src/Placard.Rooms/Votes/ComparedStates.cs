namespace Placard.Rooms.Votes;

/// <summary>The states whose agreement is asked for, and the body whose votes count.</summary>
/// <param name="States">The delegations that vote; fewer than two where some are still to be chosen, more than two only from a
/// command.</param>
/// <param name="Body">The body; null for all together.</param>
public sealed record ComparedStatesQuery(IReadOnlyList<State> States, Body? Body)
{
    private static readonly Parameter<State?> A = Ask.StateOfPath("a", "The first state, by code or name") with
    {
        Place = ParameterPlace.Address,
    };
    private static readonly Parameter<State?> B = Ask.StateOfPath("b", "The second state, by code or name") with
    {
        Place = ParameterPlace.Address,
    };
    private static readonly Parameter<State?> ChosenA = Ask.State("a", "The first state") with { Label = "First state" };
    private static readonly Parameter<State?> ChosenB = Ask.State("b", "The second state") with { Label = "Second state" };
    private static readonly Parameter<Body?> InBody = Ask.Body($"Only votes of this body: {Ask.Bodies}") with
    {
        Label = "Body",
        AnyLabel = "All bodies together",
    };

    private static readonly Parameter<State?> Named = Ask.StateOfPath("states", "Two or more states, by code or name") with
    {
        IsInPath = false,
        IsPositional = true,
        IsRequired = true,
        Place = ParameterPlace.Command,
    };

    /// <summary>Two states in the address, two or more in the command.</summary>
    public static QueryParameters<ComparedStatesQuery> Parameters { get; } =
        new QueryParameters<ComparedStatesQuery>(Of)
            .With(A, q => q.States[0])
            .With(B, q => q.States[1])
            .WithMany(Named, q => q.States)
            .With(InBody, q => q.Body);

    /// <summary>What a reader chooses in a form.</summary>
    public static QueryParameters<ComparedStatesQuery> ChoiceParameters { get; } =
        new QueryParameters<ComparedStatesQuery>(OfChoice)
            .With(ChosenA, q => q.States.ElementAtOrDefault(0))
            .With(ChosenB, q => q.States.ElementAtOrDefault(1))
            .With(InBody, q => q.Body);

    /// <summary>The address of the first two, without the body.</summary>
    public string Address => Addresses.CompareOf(States[0].Code, States[1].Code);

    /// <summary>The query as the address of two states writes it, <c>?</c> first.</summary>
    public override string ToString() => Parameters.ToAddress(this);

    private static ComparedStatesQuery Of(Request request)
    {
        var named = request.IsCommand ? request.All(Named) : [request.Value(A), request.Value(B)];
        State[] states = [.. named.OfType<State>().Select(request.States.Delegation).Distinct()];
        return states.Length > 1
            ? new(states, request.Value(InBody))
            : throw Refusal.Unreadable("Choose two different states.", new Link("Choose again", $"{Addresses.Compare}?a={states[0].Code}"));
    }

    private static ComparedStatesQuery OfChoice(Request request) =>
        new(
            [.. new[] { request.Value(ChosenA), request.Value(ChosenB) }.OfType<State>().Select(request.States.Delegation)],
            request.Value(InBody)
        );
}

/// <summary>How often two states voted alike.</summary>
public sealed record ComparedStates
{
    public const int MostListed = 50;

    public required State A { get; init; }

    public required State B { get; init; }

    /// <summary>The body, or null for all together.</summary>
    public required Body? Body { get; init; }

    public required Agreement Total { get; init; }

    /// <summary>How many roll calls with a ballot of both are disputed or quarantined and left out.</summary>
    public required int InDoubt { get; init; }

    /// <summary>Other figures for the same pair, each with what sets it apart from the headline.</summary>
    public required IReadOnlyList<OtherFigure> OtherFigures { get; init; }

    /// <summary>The years in which either voted, oldest first.</summary>
    public required IReadOnlyList<KeyValuePair<int, Agreement>> Years { get; init; }

    /// <summary>What a reader must know about the two to read their ballots: whose seat one carries on, whose ballots are listed under
    /// it.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The latest votes on which one said yes and the other no.</summary>
    public required IReadOnlyList<VoteEvent> Opposed { get; init; }

    /// <summary>The other pairs that a command asks for.</summary>
    public IReadOnlyList<ComparedStates> Others { get; init; } = [];

    /// <summary>This pair and the others.</summary>
    public IEnumerable<ComparedStates> Pairs => Others.Prepend(this);

    public static ComparedStates Of(OpenEdition edition, ComparedStatesQuery query)
    {
        ComparedStates[] pairs =
        [
            .. query.States.SelectMany((first, at) => query.States.Skip(at + 1).Select(second => Of(edition, first, second, query.Body))),
        ];
        return pairs[0] with { Others = pairs[1..] };
    }

    private static ComparedStates Of(OpenEdition edition, State a, State b, Body? body)
    {
        var planes = VoteIndex.Of(edition).Planes(body);
        return new ComparedStates
        {
            A = a,
            B = b,
            Body = body,
            Total = planes.Between(a.Code, b.Code),
            InDoubt = edition.Votes.All.Count(v =>
                v.IsRollCall && !v.IsMeasurable && (body is null || v.Body == body) && IsCast(v, a) && IsCast(v, b)
            ),
            OtherFigures = OtherFigure.Of(edition, a.Code, b.Code, body),
            Years = planes.ByYear(a.Code, b.Code),
            Notes = SeatNotes.Of(edition.States, a, b),
            Opposed = [.. AllOpposed(planes, a, b).Take(MostListed)],
        };
    }

    private static bool IsCast(VoteEvent vote, State state) => vote.Ballots[state.Code].IsCast();

    private static IEnumerable<VoteEvent> AllOpposed(BallotPlanes planes, State a, State b) =>
        planes.Votes.Reverse().Where(v => (v.Ballots[a.Code], v.Ballots[b.Code]) is (Ballot.Yes, Ballot.No) or (Ballot.No, Ballot.Yes));
}
