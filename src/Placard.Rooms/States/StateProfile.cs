using Placard.Record.Seats;
using Placard.Rooms.Votes;

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

    /// <summary>What it did in the Human Rights Council.</summary>
    public required StateCouncil Council { get; init; }

    /// <summary>The vetoes it cast in the Security Council, as far as they are held.</summary>
    public required StateVetoes Vetoes { get; init; }

    /// <summary>Says why the roll calls have fewer votes against than there are vetoes; null where nothing is missing.</summary>
    public string? VetoesNotCounted =>
        Vetoes.WithoutNames == 0
            ? null
            : "Vetoed drafts without a list of names are not among these roll calls: "
                + $"{Numbers.Plain(Vetoes.WithoutNames)} of {Plurals.Plain(Vetoes.UnderItsCode, "veto", "vetoes")} for its seat.";

    /// <summary>What the edition has of every body, and until when.</summary>
    public required HeldRecord Held { get; init; }

    /// <summary>The latest roll calls it is on the list of, without quarantined ones.</summary>
    public required IReadOnlyList<VoteEvent> Latest { get; init; }

    /// <summary>What the registers have of it.</summary>
    public IReadOnlyList<StateSection> Registers { get; init; } = [];

    /// <summary>Every measure, with the medians beside it.</summary>
    public IReadOnlyList<MeasuredFigure> Figures { get; init; } = [];

    public required StateRegister States { get; init; }

    /// <summary>The page without what other rooms say.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="state">The delegation that votes.</param>
    /// <param name="today">The day on which a seat is held now.</param>
    public static StateProfile Of(OpenEdition edition, State state, DateOnly today)
    {
        var names = edition.NamesOf(state.Code);
        var counts = VoteCensus.Of(edition).Of(state.Code);
        return new StateProfile
        {
            State = state,
            Names = [.. Languages.Where(names.ContainsKey).Select(l => KeyValuePair.Create(l, names[l]))],
            Predecessors = [.. state.Predecessors.Select(edition.States.Find).OfType<State>()],
            Successors = [.. state.Successors.Select(edition.States.Find).OfType<State>()],
            Terms = [.. Body.All.SelectMany(edition.Seats.Of).Where(t => t.State == state.Code).OrderBy(t => t.Days.From)],
            SeatsKnownOf = [.. Body.All.Where(body => edition.Seats.Of(body).Count > 0)],
            RollCalls = counts,
            Council = StateCouncil.Of(edition, state, today),
            Vetoes = StateVetoes.Of(edition, state),
            States = edition.States,
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
