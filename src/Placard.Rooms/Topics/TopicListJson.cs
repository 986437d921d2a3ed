namespace Placard.Rooms.Topics;

/// <summary>A list of subjects as JSON gives it.</summary>
/// <param name="Total">How many subjects pass the filter, whatever page this is.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="Decisions">The decisions of the edition, without those in error.</param>
/// <param name="WithoutTopic">How many of them are filed under no subject.</param>
/// <param name="Topics">The subjects, most decisions first.</param>
public sealed record TopicListJson(int Total, int Page, int Pages, int Decisions, int WithoutTopic, IReadOnlyList<TopicLineJson> Topics)
{
    public static TopicListJson Of(TopicList list) =>
        new(
            list.All.Count,
            list.Query.Page,
            list.Pages,
            list.Decisions.All,
            list.Decisions.WithoutTopic,
            [.. list.OnPage.Select(TopicLineJson.Of)]
        );
}

/// <summary>One subject with its counts.</summary>
public sealed record TopicLineJson(
    string Topic,
    int Decisions,
    int Adopted,
    int WithoutVote,
    int Rejected,
    int RollCalls,
    string? First,
    string? Last
)
{
    internal static TopicLineJson Of(TopicLine line) =>
        new(
            line.Label,
            line.Votes.Count,
            line.Adopted,
            line.WithoutVote,
            line.Rejected,
            line.RollCalls,
            line.First.OrNull(),
            line.Last.OrNull()
        );
}
