using Placard.Record.Writing;

namespace Placard.Rooms.Blocs;

/// <summary>Finds the group that is meant by a code or a name.</summary>
internal static class GroupSubjects
{
    /// <exception cref="Refusal">It is one whose members nobody can date.</exception>
    public static KnownSubject? Find(OpenEdition edition, string name) =>
        StateGroups.Find(name) is { } group ? new(Subject.Of(group), group.FullName, Addresses.Group(group.Code))
        : UndatedGroup.Find(name) is { } undated ? throw Refusal.Unreadable(undated.Sentence)
        : null;

    public static IEnumerable<string> Nearest(OpenEdition edition, string name) =>
        StateGroups
            .All.OrderBy(group => EditDistance.Between(group.Code, Quotes.Shortened(name).ToUpperInvariant()))
            .Select(group => $"{group.FullName} ({group.Code})");
}
