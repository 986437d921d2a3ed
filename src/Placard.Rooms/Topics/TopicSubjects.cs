using Placard.Rooms.Votes;

namespace Placard.Rooms.Topics;

/// <summary>Subjects as things that can be followed.</summary>
internal static class TopicSubjects
{
    public static KnownSubject? Find(OpenEdition edition, string name) =>
        TopicIndex.Of(edition).Find(name) is { } line ? new(new(SubjectKind.Topic, line.Label), line.Label, line.Address) : null;

    public static IEnumerable<string> Nearest(OpenEdition edition, string name) =>
        TopicIndex.Of(edition).Nearest(Quotes.Shortened(name)).Select(line => line.Label);

    /// <summary>The decisions filed under a subject.</summary>
    public static IEnumerable<Happening> DecisionsOf(OpenEdition edition, Subject subject, DateOnly since) =>
        TopicIndex.Of(edition).Find(subject.Name) is { } line
            ? line.Votes.Where(v => v.Date.IsKnown && v.Date.Latest >= since).Select(VoteHappenings.On)
            : [];

    /// <summary>The subjects, to be found by their words.</summary>
    public static IEnumerable<NamedThing> Names(OpenEdition edition) =>
        TopicIndex
            .Of(edition)
            .All.Select(line => new NamedThing(
                line.Label,
                line.Address,
                $"{Plurals.Count(line.Votes.Count, "decision")} filed under it",
                string.Join(' ', EverydayWords.For(line.Label))
            ));
}
