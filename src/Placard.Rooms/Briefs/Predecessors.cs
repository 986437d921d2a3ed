using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>The decision on the text of the same title that came before one.</summary>
internal static class Predecessors
{
    /// <summary>The latest that passes; null for none.</summary>
    public static VoteEvent? Of(VoteIndex index, VoteEvent vote, Func<VoteEvent, bool>? passes = null) =>
        index
            .HistoryOf(vote)
            ?.Votes.LastOrDefault(v =>
                v.Address != vote.Address && v.Date.IsKnown && vote.Date.IsKnown && v.Date < vote.Date && passes?.Invoke(v) != false
            );

    /// <summary>The first after it; null for none.</summary>
    public static VoteEvent? After(VoteIndex index, VoteEvent vote) =>
        index.HistoryOf(vote)?.Votes.FirstOrDefault(v => v.Date.IsKnown && vote.Date.IsKnown && v.Date > vote.Date);
}
