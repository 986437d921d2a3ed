using Placard.Record.Seats;

namespace Placard.Rooms.States;

/// <summary>The state that a reader asks for.</summary>
/// <param name="State">The delegation that votes.</param>
/// <param name="Former">The former state that the reader named, whose seat the delegation carries on; null for most.</param>
/// <param name="IsRedirected">Whether the reader was already led to the delegation.</param>
public sealed record StateQuery(State State, State? Former, bool IsRedirected)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath() with { Example = "STATE" };

    private static readonly Parameter<string?> AskedFor = Ask.Text(
        "asked",
        "The former state whose seat this one carries on, for a note on the page"
    ) with
    {
        Place = ParameterPlace.Address,
        IsHidden = true,
    };

    public static QueryParameters<StateQuery> Parameters { get; } =
        new QueryParameters<StateQuery>(Of).With(Named, q => q.State).With(AskedFor, q => q.Former?.Code.ToString());

    /// <summary>Where a reader is led who named a former state.</summary>
    public string? Elsewhere => Former is { } former && !IsRedirected ? $"{Addresses.State(State.Code)}?asked={former.Code}" : null;

    private static StateQuery Of(Request request)
    {
        var named = request.Value(Named)!;
        var delegation = request.States.Delegation(named);
        if (delegation != named)
            return new(delegation, named, IsRedirected: false);
        var former =
            StateCode.TryParse(request.Value(AskedFor), out var code)
            && request.States.Find(code) is { } found
            && found.CarriedOnBy == named.Code
                ? found
                : null;
        return new(named, former, IsRedirected: true);
    }
}

/// <summary>One state: its names, its seats and what it did.</summary>
public sealed record StateProfile
{
    private const int Listed = 8;
    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es"];

    public required State State { get; init; }

    /// <summary>The former state that the reader asked for, whose seat this one carries on; null for most.</summary>
    public State? Former { get; init; }

    /// <summary>The names in the six languages, as far as the edition has them, in the order of the languages' own names.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Names { get; init; }

    public required IReadOnlyList<State> Predecessors { get; init; }

    public required IReadOnlyList<State> Successors { get; init; }

    /// <summary>The terms it held, oldest first.</summary>
    public required IReadOnlyList<SeatTerm> Terms { get; init; }

    /// <summary>The bodies of which the edition knows the seats, whether this state held one or not.</summary>
    public required IReadOnlyList<Body> SeatsKnownOf { get; init; }

    public required IReadOnlyList<BodyCount> RollCalls { get; init; }

    /// <summary>How many vetoes it cast in the Security Council, as far as they are held.</summary>
    public required int Vetoes { get; init; }

    /// <summary>How many of them are on drafts without a list of names, which are among no roll calls.</summary>
    public required int VetoesWithoutNames { get; init; }

    /// <summary>Says why the roll calls have fewer votes against than there are vetoes; null where nothing is missing.</summary>
    public string? VetoesNotCounted =>
        VetoesWithoutNames == 0
            ? null
            : "Vetoed drafts without a list of names are not among these roll calls: "
                + $"{Numbers.Plain(VetoesWithoutNames)} of its {Plurals.Plain(Vetoes, "veto", "vetoes")}.";

    /// <summary>Who cast vetoes for its seat before it, in a sentence; null where it alone did.</summary>
    public string? VetoesBefore { get; init; }

    /// <summary>What the edition has of every body, and until when.</summary>
    public required HeldRecord Held { get; init; }

    /// <summary>The latest roll calls it is on the list of, without quarantined ones.</summary>
    public required IReadOnlyList<VoteEvent> Latest { get; init; }

    /// <summary>What the registers have of it.</summary>
    public IReadOnlyList<StateSection> Registers { get; init; } = [];

    public static StateProfile Of(OpenEdition edition, StateQuery query)
    {
        var state = query.State;
        var names = edition.NamesOf(state.Code);
        var counts = VoteCensus.Of(edition).Of(state.Code);
        var vetoed = edition.Votes.All.Where(v => v.Vetoes.Contains(state.Code)).ToList();
        var vetoes = vetoed.Count;
        return new StateProfile
        {
            State = state,
            Former = query.Former,
            Names = [.. Languages.Where(names.ContainsKey).Select(l => KeyValuePair.Create(l, names[l]))],
            Predecessors = [.. state.Predecessors.Select(edition.States.Find).OfType<State>()],
            Successors = [.. state.Successors.Select(edition.States.Find).OfType<State>()],
            Terms = [.. Body.All.SelectMany(edition.Seats.Of).Where(t => t.State == state.Code).OrderBy(t => t.Days.From)],
            SeatsKnownOf = [.. Body.All.Where(body => edition.Seats.Of(body).Count > 0)],
            RollCalls = counts,
            Vetoes = vetoes,
            VetoesWithoutNames = vetoed.Count(v => !v.IsRollCall),
            VetoesBefore = vetoes == 0 ? null : EarlierVetoes.InWords(state, edition.Votes.All, edition.States),
            Held = edition.Held,
            Latest =
                counts.Count == 0
                    ? []
                    :
                    [
                        .. edition
                            .Votes.All.Where(v => v.Status != RecordStatus.Quarantined && v.Ballots[state.Code] != Ballot.None)
                            .Take(Listed),
                    ],
        };
    }
}
