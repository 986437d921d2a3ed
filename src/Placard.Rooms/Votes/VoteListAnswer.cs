namespace Placard.Rooms.Votes;

/// <summary>A list of votes as JSON gives it.</summary>
/// <param name="Total">How many votes pass the filter, whatever page this is.</param>
/// <param name="HiddenAsQuarantined">How many more would, were quarantined votes not left out.</param>
/// <param name="Page">The page, from 1; null where the list is whole.</param>
/// <param name="Pages">The number of pages; null where the list is whole.</param>
/// <param name="Votes">The votes, latest first.</param>
public sealed record VoteListAnswer(int Total, int HiddenAsQuarantined, int? Page, int? Pages, IReadOnlyList<VoteAnswer> Votes)
{
    /// <summary>The whole list of what passes a filter.</summary>
    public static VoteListAnswer Whole(VoteLedger ledger, VoteFilter filter)
    {
        VoteAnswer[] votes = [.. ledger.Where(filter).Select(VoteAnswer.Line)];
        return new(votes.Length, ledger.HiddenAsQuarantined(filter), null, null, votes);
    }
}
