using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>How a group voted on some roll calls.</summary>
/// <param name="Group">The group.</param>
/// <param name="Votes">The roll calls on which enough members cast a ballot, latest first.</param>
/// <param name="Whole">All of them together; null for none.</param>
/// <param name="Years">Year by year, oldest first.</param>
/// <param name="Breakers">The members, the one that breaks ranks most often first.</param>
public sealed record GroupFigures(
    StateGroup Group,
    IReadOnlyList<GroupVote> Votes,
    Cohesion? Whole,
    IReadOnlyList<KeyValuePair<int, Cohesion>> Years,
    IReadOnlyList<Defection> Breakers
)
{
    public static GroupFigures Of(IReadOnlyList<VoteEvent> oldestFirst, StateGroup group)
    {
        GroupVote[] votes = [.. GroupVote.Of(oldestFirst.Reverse(), group)];
        return new(group, votes, Cohesion.Of(votes), Cohesion.ByYear(votes), Defection.Of(votes, group));
    }

    /// <summary>The roll calls on which members voted yes and members voted no, latest first.</summary>
    public IEnumerable<GroupVote> Split => Votes.Where(v => v.IsSplit);
}
