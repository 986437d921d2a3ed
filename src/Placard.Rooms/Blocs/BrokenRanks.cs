using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>One ballot with which a member broke ranks.</summary>
public sealed record BrokenRank(GroupVote Vote, StateCode State, Ballot Ballot);

/// <summary>What the page of broken ranks shows.</summary>
/// <param name="Query">The roll calls.</param>
/// <param name="Group">The group.</param>
/// <param name="State">The member asked for; null for all.</param>
/// <param name="All">The ballots, latest first.</param>
/// <param name="States">Names.</param>
public sealed record BrokenRanks(BlocsQuery Query, StateGroup Group, State? State, IReadOnlyList<BrokenRank> All, StateRegister States)
{
    public const int MostListed = 100;

    public static BrokenRanks Of(OpenEdition edition, GroupQuery query) =>
        BlocIndex.Of(edition).Breaks(query.RollCalls, query.Group, query.State);

    public static BrokenRanks Of(BlocsQuery query, GroupFigures figures, State? state, StateRegister states) =>
        new(
            query,
            figures.Group,
            state,
            [
                .. figures
                    .Breakers.Where(b => state is null || b.State == state.Code)
                    .SelectMany(b => b.Breaks.Select(vote => new BrokenRank(vote, b.State, vote.Vote.Ballots[b.State])))
                    .OrderByDescending(b => b.Vote.Vote.Date)
                    .ThenByDescending(b => b.Vote.Vote.Address)
                    .ThenBy(b => b.State),
            ],
            states
        );
}
