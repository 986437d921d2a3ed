using Placard.Edition.Registers;
using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>The recommendations of an edition by state, issuer and name, with what is worked out from them; made once and kept.</summary>
internal sealed class FollowUpIndex
{
    private const int MostStates = 250;

    private readonly Dictionary<string, Recommendation> _byId;
    private readonly Lazy<NearIds> _near;
    private readonly ILookup<StateCode, Recommendation> _received;
    private readonly ILookup<StateCode, Recommendation> _given;
    private readonly Lazy<ILookup<string, OtherStatement<Recommendation>>> _others;
    private readonly Lazy<IReadOnlyList<MutualPraise>> _praise;
    private readonly Memo<StateCode, IReadOnlyList<GivenRecommendation>> _givenBy;

    private FollowUpIndex(OpenEdition edition)
    {
        var all = edition.Registers.All(FollowUpTables.Recommendations);
        var ranks = edition.Info.Sources.ToDictionary(s => s.Code, s => s.Rank);
        All = RecommendationOrder.LatestFirst(OfOneSourceEach(all, ranks));
        Beside = all.Count - All.Count;
        Held = HeldRecommendations.Of(edition, All);
        _byId = all.DistinctBy(r => r.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(r => r.Id, StringComparer.OrdinalIgnoreCase);
        _near = new(() => new NearIds(_byId.Keys));
        _received = All.ToLookup(r => r.State);
        _given = All.SelectMany(r => r.Issuers.Select(i => (Issuer: i, Entry: r))).ToLookup(p => p.Issuer, p => p.Entry);
        Threads = new(All, _received);
        _others = new(() => edition.Registers.OthersOf(FollowUpTables.Recommendations).ToLookup(o => o.Kept.Id));
        _praise = new(() => MutualPraise.Of(All));
        _givenBy = new(MostStates, state => [.. _given[state].Select(r => new GivenRecommendation(r, FirmnessReader.Of(r.Text)))]);
    }

    /// <summary>All of them, a review from one source only, the latest first.</summary>
    public IReadOnlyList<Recommendation> All { get; }

    /// <summary>How many are left out of <see cref="All"/> because a better source has the same review.</summary>
    public int Beside { get; }

    /// <summary>What of each source is held.</summary>
    public IReadOnlyList<HeldRecommendations> Held { get; }

    /// <summary>The recommendations that came again.</summary>
    public KeptThreads Threads { get; }

    /// <summary>Pairs of states that praise each other, the strongest first.</summary>
    public IReadOnlyList<MutualPraise> Praise => _praise.Value;

    /// <summary>Every state that received any, or gave any.</summary>
    public IEnumerable<StateCode> States => _received.Select(g => g.Key).Union(_given.Select(g => g.Key));

    public static FollowUpIndex Of(OpenEdition edition) => edition.Keep(e => new FollowUpIndex(e));

    /// <summary>The recommendation, observation or pledge of a name; null for none.</summary>
    public Recommendation? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The names that a wrong one is nearest to.</summary>
    public IReadOnlyList<string> Near(string id, int most) => _near.Value.Of(id, most);

    /// <summary>What is addressed to a state, the latest first.</summary>
    public IEnumerable<Recommendation> ReceivedBy(StateCode state) => _received[state];

    /// <summary>What a state recommended to others, the latest first.</summary>
    public IReadOnlyList<Recommendation> EntriesBy(StateCode state) => [.. _given[state]];

    /// <summary>How many a state gave to others.</summary>
    public int CountGivenBy(StateCode state) => _given[state].Count();

    /// <summary>What a state recommended to others, the latest first, with how much each asks, which is read from its words.</summary>
    public IReadOnlyList<GivenRecommendation> GivenBy(StateCode state) => _givenBy.Get(state);

    /// <summary>What other sources say of a recommendation.</summary>
    public IReadOnlyList<OtherStatement<Recommendation>> OthersOf(string id) => [.. _others.Value[id]];

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
