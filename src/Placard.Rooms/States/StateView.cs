using Placard.Record.Seats;

namespace Placard.Rooms.States;

/// <summary>What a state's page shows.</summary>
public sealed record StateView
{
    private const int Listed = 8;
    private static readonly string[] Languages = ["ar", "zh", "en", "fr", "ru", "es"];

    public required State State { get; init; }

    /// <summary>The former state that the reader asked for, whose seat this one carries on; null for most.</summary>
    public State? AskedFor { get; init; }

    /// <summary>The names in the six languages, as far as the edition has them, in the order of the languages' own names.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Names { get; init; }

    public required IReadOnlyList<State> Predecessors { get; init; }

    public required IReadOnlyList<State> Successors { get; init; }

    /// <summary>The terms it held, oldest first.</summary>
    public required IReadOnlyList<SeatTerm> Terms { get; init; }

    /// <summary>The bodies of which the edition knows the seats, whether this state held one or not.</summary>
    public required IReadOnlyList<Body> SeatsKnownOf { get; init; }

    public required IReadOnlyList<BodyCount> RollCalls { get; init; }

    /// <summary>The latest roll calls it is on the list of, quarantined ones aside.</summary>
    public required IReadOnlyList<VoteEvent> Latest { get; init; }

    public static StateView Of(OpenEdition edition, VoteCensus census, State state, State? askedFor = null)
    {
        var names = edition.NamesOf(state.Code);
        var counts = census.Of(state.Code);
        return new StateView
        {
            State = state,
            AskedFor = askedFor,
            Names = [.. Languages.Where(names.ContainsKey).Select(l => KeyValuePair.Create(l, names[l]))],
            Predecessors = [.. state.Predecessors.Select(edition.States.Find).OfType<State>()],
            Successors = [.. state.Successors.Select(edition.States.Find).OfType<State>()],
            Terms = [.. Body.All.SelectMany(edition.Seats.Of).Where(t => t.State == state.Code).OrderBy(t => t.Days.From)],
            SeatsKnownOf = [.. Body.All.Where(body => edition.Seats.Of(body).Count > 0)],
            RollCalls = counts,
            Latest = counts.Count == 0
                ? []
                : [.. edition.Votes.All.Where(v => v.Status != RecordStatus.Quarantined && v.Ballots[state.Code] != Ballot.None).Take(Listed)],
        };
    }
}
