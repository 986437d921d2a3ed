namespace Placard.Rooms.Views;

/// <summary>One thing that a room has of a state: how much of what, and where it is shown.</summary>
/// <param name="Text">In a few words, with its number and its window: <c>7 joint statements signed, 2019 to 2024</c>.</param>
/// <param name="Address">The page that shows it.</param>
public sealed record StateNote(string Text, string Address);

/// <summary>What one register has of a state.</summary>
/// <param name="Title">The name of the register.</param>
/// <param name="Notes">What it has, at least one thing.</param>
public sealed record StateSection(string Title, IReadOnlyList<StateNote> Notes);

/// <summary>What rooms say of a state: each declares its own (<see cref="RoomDeclaration.OfState"/>), and the page of the state shows
/// them all without knowing any room.</summary>
public sealed class StateNotes
{
    private readonly List<(string Title, Func<OpenEdition, StateCode, IEnumerable<StateNote>> Notes)> _rooms = [];

    internal void Add(string title, Func<OpenEdition, StateCode, IEnumerable<StateNote>> notes) => _rooms.Add((title, notes));

    /// <summary>What is held of a state, a section a register in the order of the rooms; a register that holds nothing of it has
    /// none.</summary>
    public IReadOnlyList<StateSection> Of(OpenEdition edition, StateCode state) =>
        [.. _rooms.Select(room => new StateSection(room.Title, [.. room.Notes(edition, state)])).Where(section => section.Notes.Count > 0)];
}
