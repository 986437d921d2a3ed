namespace Placard.Rooms.Votes;

/// <summary>One page of the votes that pass a filter.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Votes">The votes on this page, latest first.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Hidden">How many more there were, were quarantined votes not left out.</param>
public sealed record VoteListView(VoteQuery Query, IReadOnlyList<VoteEvent> Votes, int Total, int Hidden)
{
    public const int PageSize = 50;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>The page that a query asks for; null where there are fewer pages.</summary>
    public static VoteListView? Of(VoteLedger ledger, VoteQuery query)
    {
        VoteEvent[] all = [.. ledger.Where(query.Filter)];
        var skipped = (query.Page - 1L) * PageSize;
        return skipped > 0 && skipped >= all.Length
            ? null
            : new VoteListView(query, [.. all.Skip((int)skipped).Take(PageSize)], all.Length, ledger.HiddenAsQuarantined(query.Filter));
    }

    public VoteListAnswer ToAnswer() => new(Total, Hidden, Query.Page, Pages, [.. Votes.Select(VoteAnswer.Line)]);
}
