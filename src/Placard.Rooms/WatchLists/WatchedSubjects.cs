using Placard.Desk;

namespace Placard.Rooms.WatchLists;

/// <summary>What is followed, between the desk, which keeps words, and the edition, which knows kinds.</summary>
internal static class WatchedSubjects
{
    public static Subject ToSubject(this DeskSubject subject) =>
        SubjectKindWords.TryParse(subject.Kind, out var kind)
            ? new(kind, subject.Name)
            : throw new InvalidOperationException($"The desk knows no {subject.Kind}.");

    public static DeskSubject ToDesk(this Subject subject) => new(subject.Kind.ToWord(), subject.Name);
}
