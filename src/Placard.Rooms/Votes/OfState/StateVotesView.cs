using Placard.Edition.Reading;
using Placard.Record.States;
using Placard.Record.Votes;
using Placard.Rooms.Votes.List;

namespace Placard.Rooms.Votes.OfState;

/// <summary>All that the page of one state's votes shows.</summary>
public sealed record StateVotesView
{
    public required State State { get; init; }

    /// <summary>The roll calls it is on the list of, by year, oldest first; quarantined ones aside.</summary>
    public required IReadOnlyList<(int Year, Tally Counts)> Years { get; init; }

    /// <summary>The list below, narrowed as asked.</summary>
    public required VoteListView List { get; init; }

    public Tally Whole => new(
        Years.Sum(y => y.Counts.Yes), Years.Sum(y => y.Counts.No), Years.Sum(y => y.Counts.Abstain), Years.Sum(y => y.Counts.NotVoting ?? 0));

    /// <summary>The view that a query asks for; null where the list has fewer pages.</summary>
    public static StateVotesView? Of(OpenEdition edition, State state, VoteQuery query)
    {
        var list = VoteListView.Of(edition.Votes, query with { Filter = query.Filter with { State = state.Code } });
        return list is null ? null : new StateVotesView
        {
            State = state,
            Years = VoteIndex.Of(edition.Votes).YearsOf(state.Code),
            List = list,
        };
    }
}
