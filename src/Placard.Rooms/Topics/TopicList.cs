namespace Placard.Rooms.Topics;

/// <summary>What a list of subjects is narrowed to.</summary>
/// <param name="Words">Words of the label; null for all.</param>
/// <param name="Body">Only subjects of this body's decisions; null for all.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record TopicListQuery(string? Words, Body? Body, int Page = 1)
{
    private static readonly Parameter<string?> Asked = Ask.Text("q", "Only subjects that contain these words") with
    {
        Label = "Words of the subject",
    };

    private static readonly Parameter<Body?> OfBody = Ask.Body($"Only subjects of decisions of this body: {Ask.Bodies}");

    public static QueryParameters<TopicListQuery> Parameters { get; } =
        new QueryParameters<TopicListQuery>(request => new(request.Value(Asked), request.Value(OfBody), request.Value(Ask.Page) ?? 1))
            .With(Asked, q => q.Words)
            .With(OfBody, q => q.Body)
            .With(Ask.Page, q => q.Page > 1 ? q.Page : null);

    public bool Takes(TopicLine line) =>
        (Body is null || line.Votes.Any(v => v.Body == Body))
        && (Words ?? "")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => line.Label.Contains(word, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The subjects that libraries filed decisions under, most decisions first.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="All">The subjects of all pages.</param>
/// <param name="PageSize">How many stand on a page.</param>
public sealed record TopicList(TopicListQuery Query, IReadOnlyList<TopicLine> All, int PageSize)
{
    /// <summary>How many decisions there are in the edition, and how many are filed under nothing.</summary>
    public required (int All, int WithoutTopic) Decisions { get; init; }

    public int Pages => Paging.Count(All.Count, PageSize);

    public IReadOnlyList<TopicLine> OnPage => All.PageOf(Query.Page, PageSize);

    /// <exception cref="Refusal">There are fewer pages.</exception>
    public static TopicList Of(Request request, TopicListQuery query)
    {
        var index = TopicIndex.Of(request.Edition);
        var list = new TopicList(query, [.. index.All.Where(query.Takes)], Paging.SizeFor(request))
        {
            Decisions = (index.Decisions, index.WithoutTopic),
        };
        return query.Page <= list.Pages ? list : throw Paging.NoSuchPage(request, query.Page);
    }
}
