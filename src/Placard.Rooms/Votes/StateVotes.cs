namespace Placard.Rooms.Votes;

/// <summary>A state whose votes are asked for, and what the list of them is narrowed to.</summary>
public sealed record StateVotesQuery(State State, VoteQuery List)
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath();

    public static QueryParameters<StateVotesQuery> Parameters { get; } =
        new QueryParameters<StateVotesQuery>(Of).With(Named, q => q.State).And(VoteQuery.OfStateParameters, q => q.List);

    private static StateVotesQuery Of(Request request)
    {
        var state = request.States.Delegation(request.Value(Named)!);
        var list = VoteQuery.Of(request);
        return new(state, list with { Filter = list.Filter with { State = state.Code } });
    }
}

/// <summary>A state's votes: by year, beside others, alone, and as a list.</summary>
public sealed record StateVotes
{
    private const int MostCompanions = 8;
    private const int MostLoneVotes = 15;

    // A share of a handful of votes says little, so a companion has some, and a tenth of the state's own.
    private const int FewestCommonEver = 20;
    private const int ShareOfOwn = 10;

    public required State State { get; init; }

    /// <summary>The roll calls it is on the list of, by year, oldest first; quarantined ones aside.</summary>
    public required IReadOnlyList<(int Year, Tally Counts)> Years { get; init; }

    /// <summary>The list below, narrowed as asked.</summary>
    public required VoteList List { get; init; }

    /// <summary>How often it did each thing in the votes of the list, on all its pages.</summary>
    public Tally ListedCounts
    {
        get
        {
            var did = List.All.CountBy(v => v.Ballots[State.Code]).ToDictionary();
            return new(Times(Ballot.Yes), Times(Ballot.No), Times(Ballot.Abstain), Times(Ballot.NotVoting));

            int Times(Ballot ballot) => did.GetValueOrDefault(ballot);
        }
    }

    public required StateRegister States { get; init; }

    /// <summary>The fewest common votes for a state to be named as near or far.</summary>
    public required int FewestCommon { get; init; }

    public required IReadOnlyList<Companion> Nearest { get; init; }

    public required IReadOnlyList<Companion> Farthest { get; init; }

    /// <summary>Who it votes with in each body in recent years, the bodies with the latest roll calls first; only the body asked for where
    /// one is.</summary>
    public required IReadOnlyList<CompanionsInBody> Recent { get; init; }

    /// <summary>The latest votes on which it was alone or nearly alone, of the body and the days asked for.</summary>
    public required IReadOnlyList<LoneVote> Alone { get; init; }

    public required int LoneVotes { get; init; }

    public Tally Whole =>
        new(
            Years.Sum(y => y.Counts.Yes),
            Years.Sum(y => y.Counts.No),
            Years.Sum(y => y.Counts.Abstain),
            Years.Sum(y => y.Counts.NotVoting ?? 0)
        );

    /// <exception cref="Refusal">The list has fewer pages.</exception>
    public static StateVotes Of(Request request, StateVotesQuery query)
    {
        var (edition, state, body) = (request.Edition, query.State, query.List.Filter.Body);
        var list = VoteList.Of(request, query.List);
        var index = VoteIndex.Of(edition);
        var fewest = Math.Max(FewestCommonEver, index.Planes(body).Cast(state.Code) / ShareOfOwn);
        var companions = index.Agreement(body).NearestTo(state.Code, fewest);
        LoneVote[] alone = [.. index.LoneVotesOf(state.Code).Where(lone => query.List.Filter.TakesBodyAndDay(lone.Vote))];
        return new StateVotes
        {
            States = edition.States,
            FewestCommon = fewest,
            Nearest = [.. companions.Take(MostCompanions)],
            Farthest = [.. companions.Skip(MostCompanions).Reverse().Take(MostCompanions)],
            Recent = CompanionsInBody.Of(edition, state.Code, body),
            Alone = [.. alone.Take(MostLoneVotes)],
            LoneVotes = alone.Length,
            State = state,
            Years = index.YearsOf(state.Code),
            List = list,
        };
    }
}
