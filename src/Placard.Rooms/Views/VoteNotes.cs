namespace Placard.Rooms.Views;

/// <summary>One thing that a room has of a vote.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Address">The page that shows it.</param>
/// <param name="Detail">What is known of it, in a few words.</param>
/// <param name="Outside">Where it is found outside the site; null for nowhere.</param>
public sealed record VoteNote(string Text, string Address, string Detail, Link? Outside = null);

/// <summary>What one room has of a vote.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Lead">What should be known of all of it, in a sentence or two.</param>
/// <param name="Notes">What it has, at least one thing.</param>
public sealed record VoteSection(string Title, string Lead, IReadOnlyList<VoteNote> Notes);

/// <summary>What rooms say of a vote: each declares its own (<see cref="RoomDeclaration.OfVote"/>), and the page of the vote shows them all
/// without knowing any room.</summary>
public sealed class VoteNotes
{
    private readonly List<Func<OpenEdition, VoteEvent, VoteSection?>> _rooms = [];

    internal void Add(Func<OpenEdition, VoteEvent, VoteSection?> section) => _rooms.Add(section);

    /// <summary>What is held of a vote, a section a room; a room that holds nothing of it has none.</summary>
    public IReadOnlyList<VoteSection> Of(OpenEdition edition, VoteEvent vote) =>
        [.. _rooms.Select(room => room(edition, vote)).OfType<VoteSection>()];
}
