using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>The sessions of the Committee of which anything is held, latest first.</summary>
public sealed record SessionList(IReadOnlyList<SessionLine> Sessions)
{
    public static SessionList Of(OpenEdition edition) => new(AccessIndex.Of(edition).Sessions);

    /// <summary>The sessions of which lists are held.</summary>
    public IEnumerable<NgoSession> Listed => Sessions.Select(s => s.Listed).OfType<NgoSession>();

    public Feed ToFeed() =>
        new(
            "Sessions of the NGO Committee",
            [
                .. Listed.Select(s => new FeedEntry(
                    $"{s.Name}: {s.CountOf(NgoDecisionKind.Recommended)} recommended, {s.CountOf(NgoDecisionKind.Deferred)} put off",
                    AccessAddresses.Session(s.Day),
                    s.Day,
                    $"As far as lists are held: {Numbers.Plain(s.Decisions.Count)} decisions in all."
                )),
            ]
        );
}
