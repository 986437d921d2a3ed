using Placard.Edition.Registers;
using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>The recommendations of an edition by state, issuer and name, with what is worked out from them; made once and kept.</summary>
internal sealed class FollowUpIndex
{
    private readonly Dictionary<string, Recommendation> _byId;
    private readonly ILookup<StateCode, Recommendation> _received;
    private readonly ILookup<StateCode, Recommendation> _given;
    private readonly Lazy<ThreadIndex> _threads;
    private readonly Lazy<IReadOnlyList<MutualPraise>> _praise;

    private FollowUpIndex(OpenEdition edition)
    {
        var all = edition.Registers.All(FollowUpTables.Recommendations);
        var ranks = edition.Info.Sources.ToDictionary(s => s.Code, s => s.Rank);
        All = OfOneSourceEach(all, ranks);
        Beside = all.Count - All.Count;
        Held = HeldRecommendations.Of(edition, All);
        _byId = all.ToDictionary(r => r.Id, StringComparer.OrdinalIgnoreCase);
        _received = All.ToLookup(r => r.State);
        _given = All.SelectMany(r => r.Issuers.Select(i => (Issuer: i, Entry: r))).ToLookup(p => p.Issuer, p => p.Entry);
        _threads = new(() => new ThreadIndex(RecommendationThreads.Of(All)));
        _praise = new(() => MutualPraise.Of(All));
    }

    /// <summary>All of them, a review from one source only.</summary>
    public IReadOnlyList<Recommendation> All { get; }

    /// <summary>How many are left out of <see cref="All"/> because a better source has the same review.</summary>
    public int Beside { get; }

    /// <summary>What of each source is held.</summary>
    public IReadOnlyList<HeldRecommendations> Held { get; }

    /// <summary>The recommendations that came again.</summary>
    public ThreadIndex Threads => _threads.Value;

    /// <summary>Pairs of states that praise each other.</summary>
    public IReadOnlyList<MutualPraise> Praise => _praise.Value;

    /// <summary>Every state that received any, or gave any.</summary>
    public IEnumerable<StateCode> States => _received.Select(g => g.Key).Union(_given.Select(g => g.Key));

    public static FollowUpIndex Of(OpenEdition edition) => edition.Keep(e => new FollowUpIndex(e));

    /// <summary>The recommendation, observation or pledge of a name; null for none.</summary>
    public Recommendation? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>What is addressed to a state.</summary>
    public IEnumerable<Recommendation> ReceivedBy(StateCode state) => _received[state];

    /// <summary>What a state recommended to others.</summary>
    public IEnumerable<Recommendation> GivenBy(StateCode state) => _given[state];

    // UPR Info, the lists by theme and the Index all have the first reviews; counted together each would count three times.
    private static List<Recommendation> OfOneSourceEach(IReadOnlyList<Recommendation> all, Dictionary<SourceCode, int> ranks)
    {
        var best = all.Where(IsOfReview)
            .GroupBy(r => (r.State, r.Cycle))
            .ToDictionary(g => g.Key, g => g.Select(r => r.Origin.Source).Distinct().MinBy(s => (ranks[s], s)));
        return [.. all.Where(r => !IsOfReview(r) || best[(r.State, r.Cycle)] == r.Origin.Source)];
    }

    private static bool IsOfReview(Recommendation r) =>
        r is { Mechanism: Mechanism.UniversalPeriodicReview, Kind: RecommendationKind.Recommendation, Cycle: not null };
}

/// <summary>The threads by state and by what is in them.</summary>
internal sealed class ThreadIndex
{
    private readonly ILookup<StateCode, RecommendationThread> _byState;
    private readonly Dictionary<string, RecommendationThread> _byEntry;

    public ThreadIndex(IReadOnlyList<RecommendationThread> all)
    {
        All = all;
        _byState = all.ToLookup(t => t.State);
        _byEntry = all.SelectMany(t => t.Recommendations.Select(r => (r.Id, Thread: t)))
            .ToDictionary(p => p.Id, p => p.Thread, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All, the most often repeated first.</summary>
    public IReadOnlyList<RecommendationThread> All { get; }

    public IEnumerable<RecommendationThread> Of(StateCode state) => _byState[state];

    /// <summary>The thread that a recommendation is in; null for none.</summary>
    public RecommendationThread? With(string id) => _byEntry.GetValueOrDefault(id);
}
