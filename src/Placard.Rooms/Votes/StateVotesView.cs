namespace Placard.Rooms.Votes;

/// <summary>All that the page of one state's votes shows.</summary>
public sealed record StateVotesView
{
    private const int MostCompanions = 8;
    private const int MostStands = 15;

    // A share of a handful of votes says little, so a companion has some, and a tenth of the state's own.
    private const int FewestCommonEver = 20;
    private const int ShareOfOwn = 10;

    public required State State { get; init; }

    /// <summary>The roll calls it is on the list of, by year, oldest first; quarantined ones aside.</summary>
    public required IReadOnlyList<(int Year, Tally Counts)> Years { get; init; }

    /// <summary>The list below, narrowed as asked.</summary>
    public required VoteListView List { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>The fewest common votes for a state to be named as near or far.</summary>
    public required int FewestCommon { get; init; }

    public required IReadOnlyList<Companion> Nearest { get; init; }

    public required IReadOnlyList<Companion> Farthest { get; init; }

    /// <summary>The latest votes in which it stood alone or nearly alone.</summary>
    public required IReadOnlyList<LoneVote> Alone { get; init; }

    public required int AloneInAll { get; init; }

    public Tally Whole => new(
        Years.Sum(y => y.Counts.Yes), Years.Sum(y => y.Counts.No), Years.Sum(y => y.Counts.Abstain), Years.Sum(y => y.Counts.NotVoting ?? 0));

    /// <summary>The view that a query asks for; null where the list has fewer pages.</summary>
    public static StateVotesView? Of(OpenEdition edition, State state, VoteQuery query)
    {
        var list = VoteListView.Of(edition.Votes, query with { Filter = query.Filter with { State = state.Code } });
        if (list is null)
            return null;
        var index = VoteIndex.Of(edition);
        var fewest = Math.Max(FewestCommonEver, index.Planes(query.Filter.Body).Cast(state.Code) / ShareOfOwn);
        var companions = index.Agreement(query.Filter.Body).NearestTo(state.Code, fewest);
        var alone = index.LoneStandsOf(state.Code);
        return new StateVotesView
        {
            States = edition.States,
            FewestCommon = fewest,
            Nearest = [.. companions.Take(MostCompanions)],
            Farthest = [.. companions.Skip(MostCompanions).Reverse().Take(MostCompanions)],
            Alone = [.. alone.Take(MostStands)],
            AloneInAll = alone.Count,
            State = state,
            Years = index.YearsOf(state.Code),
            List = list,
        };
    }
}
