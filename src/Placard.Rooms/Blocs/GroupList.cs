using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>A group in the list of groups.</summary>
/// <param name="Group">The group.</param>
/// <param name="Members">Its members on the day of the latest roll call; 0 for a group that is no more.</param>
/// <param name="Cohesion">How much it voted as one; null where too few of its members did.</param>
public sealed record ListedGroup(StateGroup Group, int Members, Cohesion? Cohesion);

/// <summary>What the page of groups shows.</summary>
/// <param name="Query">The roll calls.</param>
/// <param name="Groups">Every group, regional ones first.</param>
public sealed record GroupList(BlocsQuery Query, IReadOnlyList<ListedGroup> Groups)
{
    public static GroupList Of(OpenEdition edition, BlocsQuery asked)
    {
        var query = asked.OrRecent(edition.Votes);
        var index = BlocIndex.Of(edition);
        var last = index.Planes(query).Votes.LastOrDefault(v => v.Date.IsKnown)?.Date.Latest;
        return new(
            query,
            [
                .. StateGroups.All.Select(group => new ListedGroup(
                    group,
                    last is { } day ? group.On(day).Count : 0,
                    index.Group(query, group).Whole
                )),
            ]
        );
    }
}
