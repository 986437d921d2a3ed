using Placard.Rooms.Sessions;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Topics;

/// <summary>One subject as JSON gives it.</summary>
/// <param name="Topic">The subject with its counts.</param>
/// <param name="Years">What became of its decisions, year by year.</param>
/// <param name="Ballots">What states with at least five ballots did in its roll calls, in code order.</param>
/// <param name="TextsWithoutSponsor">The texts of which no sponsor is known.</param>
/// <param name="Sponsors">What each state sponsored, most texts introduced first.</param>
/// <param name="Latest">The latest decisions.</param>
public sealed record TopicJson(
    TopicLineJson Topic,
    IReadOnlyList<TopicYear> Years,
    IReadOnlyList<TopicBallotsJson> Ballots,
    int TextsWithoutSponsor,
    IReadOnlyList<SponsorCountJson> Sponsors,
    IReadOnlyList<VoteJson> Latest
)
{
    public static TopicJson Of(TopicRecord topic) =>
        new(
            TopicLineJson.Of(topic.Line),
            topic.Years,
            [.. topic.Ballots.Select(b => new TopicBallotsJson(b.State.ToString(), b.Yes, b.No, b.Abstain))],
            topic.WithoutSponsor,
            [.. topic.Sponsors.Select(SponsorCountJson.Of)],
            [.. topic.Latest.Select(VoteJson.Line)]
        );
}

/// <summary>What a state did in the roll calls on a subject.</summary>
public sealed record TopicBallotsJson(string State, int Yes, int No, int Abstain);
