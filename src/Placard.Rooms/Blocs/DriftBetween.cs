using Placard.Record.Positions.Blocs;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Blocs;

/// <summary>What the page of a drift shows.</summary>
/// <param name="Query">The roll calls.</param>
/// <param name="State">The state.</param>
/// <param name="With">The other state; null beside a group.</param>
/// <param name="Group">The group; null beside a state.</param>
/// <param name="Drift">The drift.</param>
/// <param name="States">Every state, for what must be known of these.</param>
public sealed record DriftBetween(BlocsQuery Query, State State, State? With, StateGroup? Group, Drift Drift, StateRegister States)
{
    public string Title => $"{State.Name} and {With?.Name ?? Group!.FullName}";

    /// <summary>What a reader must know to read the ballots: whose seat one carries on, from when a group's members are known.</summary>
    public IEnumerable<string> Notes =>
        SeatNotes.Of(States, [.. new[] { State, With }.OfType<State>()]).Concat(Group is { Note.Length: > 0 } group ? [group.Note] : []);

    /// <summary>The address of this view without its filters.</summary>
    public string Address => new DriftQuery(State, With, Group, Query).Address;

    public static DriftBetween Of(OpenEdition edition, DriftQuery asked)
    {
        var (state, query, index) = (asked.State!, asked.RollCalls, BlocIndex.Of(edition));
        if (asked.Group is { } group)
            return new(query, state, null, group, index.DriftOf(query, state.Code, group), edition.States);
        if (state == asked.With)
            throw Refusal.Unreadable(
                $"{state.Name} always agrees with itself; choose two states.",
                new Link("Choose again", $"{Addresses.BlocDrift}?state={state.Code}")
            );
        return new(query, state, asked.With, null, index.DriftOf(query, state.Code, asked.With!.Code), edition.States);
    }
}
