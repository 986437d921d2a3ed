namespace Placard.Rooms.Votes;

/// <summary>Votes for a table, with the ballot of one state where one is named.</summary>
public sealed record ListedVotes(IEnumerable<VoteEvent> Votes, StateCode Of = default);

/// <summary>One page of the votes that pass a filter; a command has them all on one.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="All">The votes of all pages, latest first.</param>
/// <param name="Hidden">How many more there were, were quarantined votes not left out.</param>
/// <param name="PageSize">How many stand on a page.</param>
public sealed record VoteList(VoteQuery Query, IReadOnlyList<VoteEvent> All, int Hidden, int PageSize)
{
    private const int MostInFeed = 50;

    /// <summary>Until when the bodies asked for are in the edition.</summary>
    public IReadOnlyList<BodyReachJson> Held { get; init; } = [];

    public int Total => All.Count;

    public int Pages => Paging.Count(All.Count, PageSize);

    /// <summary>The votes on this page.</summary>
    public IReadOnlyList<VoteEvent> Votes => All.PageOf(Query.Page, PageSize);

    /// <summary>The whole list as a table has it.</summary>
    public ListedVotes Listed => new(All, Query.Filter.State);

    /// <exception cref="Refusal">There are fewer pages.</exception>
    public static VoteList Of(Request request, VoteQuery query)
    {
        var ledger = request.Edition.Votes;
        var list = new VoteList(query, [.. ledger.Where(query.Filter)], ledger.HiddenAsQuarantined(query.Filter), Paging.SizeFor(request))
        {
            Held = BodyReachJson.Of(request.Edition.Held, query.Reach),
        };
        return query.Page <= list.Pages ? list : throw Paging.NoSuchPage(request, query.Page);
    }

    public Feed ToFeed() => new("Latest votes", [.. All.Where(v => v.Date.IsKnown).Take(MostInFeed).Select(Entry)]);

    private static FeedEntry Entry(VoteEvent vote) =>
        new($"{vote.OutcomeInList()}: {vote.Heading()}", Addresses.Vote(vote.Address), vote.Date.Earliest, RollCallWords.SummaryOf(vote));
}
