namespace Placard.Rooms.Votes;

/// <summary>A list of votes as JSON gives it.</summary>
/// <param name="Total">How many votes pass the filter, whatever page this is.</param>
/// <param name="HiddenAsQuarantined">How many more would, were quarantined votes not left out.</param>
/// <param name="Page">The page, from 1; null where the list is whole.</param>
/// <param name="Pages">The number of pages; null where the list is whole.</param>
/// <param name="Held">Until when the bodies asked for are in the edition; null for the votes on one symbol.</param>
/// <param name="Votes">The votes, latest first.</param>
public sealed record VoteListJson(
    int Total,
    int HiddenAsQuarantined,
    int? Page,
    int? Pages,
    IReadOnlyList<BodyReachJson>? Held,
    IReadOnlyList<VoteJson> Votes
)
{
    public static VoteListJson Of(VoteList list) =>
        new(
            list.Total,
            list.Hidden,
            list.Query.Page,
            list.Pages,
            list.Held,
            [.. list.Votes.Select(v => VoteJson.Line(v, list.Query.Filter.State))]
        );

    /// <summary>The disputed and quarantined, each with every version.</summary>
    public static VoteListJson Of(Disputed disputed) =>
        new(disputed.Total, 0, disputed.Query.Page, disputed.Pages, disputed.Held, [.. disputed.Votes.Select(VoteJson.Of)]);

    /// <summary>A list that has no pages.</summary>
    public static VoteListJson Whole(IReadOnlyList<VoteEvent> votes) =>
        new(votes.Count, 0, null, null, null, [.. votes.Select(v => VoteJson.Line(v))]);
}
