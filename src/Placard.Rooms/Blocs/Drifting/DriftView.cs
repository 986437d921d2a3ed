using Placard.Record.Positions.Blocs;
using Placard.Record.States;
using Placard.Record.States.Groups;
using Placard.Rooms.Blocs.Asking;

namespace Placard.Rooms.Blocs.Drifting;

/// <summary>What the page of a drift shows.</summary>
/// <param name="Query">The roll calls.</param>
/// <param name="State">The state.</param>
/// <param name="With">The other state; null beside a group.</param>
/// <param name="Group">The group; null beside a state.</param>
/// <param name="Drift">The drift.</param>
public sealed record DriftView(BlocsQuery Query, State State, State? With, StateGroup? Group, Drift Drift)
{
    public string Title => $"{State.Name} and {With?.Name ?? Group!.FullName}";

    /// <summary>The address of this view without its filters.</summary>
    public string Address => With is { } other ? Site.Addresses.DriftOf(State.Code, other.Code) : Site.Addresses.DriftOf(State.Code, Group!.Code);
}
