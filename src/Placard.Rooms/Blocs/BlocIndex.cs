using System.Runtime.CompilerServices;
using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>The measures of this room for a ledger: worked out when first asked for, and kept while they are asked for.</summary>
internal sealed class BlocIndex
{
    private const int MostKept = 24;

    private static readonly ConditionalWeakTable<VoteLedger, BlocIndex> Indexes = [];

    private readonly VoteLedger _ledger;
    private readonly Lock _oneAtATime = new();
    private readonly RecentlyAsked<BlocsQuery, BallotPlanes> _planes = new(MostKept);
    private readonly RecentlyAsked<BlocsQuery, BlocStructure> _blocs = new(MostKept);
    private readonly RecentlyAsked<BlocsQuery, VotingBlocs> _views = new(MostKept);
    private readonly RecentlyAsked<BlocsQuery, StatePairs> _pairs = new(MostKept);
    private readonly RecentlyAsked<(BlocsQuery, StateCode), AgreementWith> _maps = new(16 * MostKept);
    private readonly RecentlyAsked<BlocsQuery, ShrunkenAgreement> _agreement = new(MostKept);
    private readonly RecentlyAsked<(BlocsQuery, string), GroupFigures> _groups = new(8 * MostKept);
    private readonly RecentlyAsked<(BlocsQuery, string, StateCode), BrokenRanks> _breaks = new(MostKept);
    private readonly RecentlyAsked<(BlocsQuery, StateCode, string), Drift> _drifts = new(16 * MostKept);
    private readonly RecentlyAsked<BlocsQuery, LoneVoteCounts> _alone = new(MostKept);

    private BlocIndex(VoteLedger ledger) => _ledger = ledger;

    public static BlocIndex Of(VoteLedger ledger) => Indexes.GetValue(ledger, l => new BlocIndex(l));

    /// <summary>The measurable roll calls asked for, as planes.</summary>
    public BallotPlanes Planes(BlocsQuery query) => _planes.Get(query with { Blocs = null }, q => BallotPlanes.Of(_ledger.Where(q.Filter)));

    /// <summary>The blocs. It takes all cores for up to a second or two, so that whoever asks for others waits meanwhile.</summary>
    public BlocStructure Blocs(BlocsQuery query) => _blocs.Get(query, q =>
    {
        lock (_oneAtATime)
            return BlocStructure.Find(Planes(q), BlocSettings.Default with { Blocs = q.Blocs });
    });

    /// <summary>The page of blocs, made once of what was found.</summary>
    public VotingBlocs View(BlocsQuery query, Func<BlocStructure, VotingBlocs> make) => _views.Get(query, q => make(Blocs(q)));

    /// <summary>The page of pairs, made once.</summary>
    public StatePairs Pairs(BlocsQuery query, Func<StatePairs> make) => _pairs.Get(query, _ => make());

    /// <summary>The map of agreement with a state, made once.</summary>
    public AgreementWith Map(BlocsQuery query, StateCode state, Func<AgreementWith> make) => _maps.Get((query with { Blocs = null }, state), _ => make());

    /// <summary>The agreement of every pair, shrunken.</summary>
    public ShrunkenAgreement Agreement(BlocsQuery query) => _agreement.Get(query with { Blocs = null }, q => ShrunkenAgreement.Of(Planes(q).All()));

    /// <summary>How a group voted.</summary>
    public GroupFigures Group(BlocsQuery query, StateGroup group) =>
        _groups.Get((query with { Blocs = null }, group.Code), _ => GroupFigures.Of(Planes(query).Votes, group));

    /// <summary>The ballots with which a member, or with none given every member, broke ranks.</summary>
    public BrokenRanks Breaks(BlocsQuery query, StateGroup group, State? state, StateRegister states) =>
        _breaks.Get((query with { Blocs = null }, group.Code, state?.Code ?? default), _ => BrokenRanks.Of(query with { Blocs = null }, Group(query, group), state, states));

    /// <summary>The drift of a pair.</summary>
    public Drift DriftOf(BlocsQuery query, StateCode first, StateCode second) => first.CompareTo(second) > 0
        ? DriftOf(query, second, first)
        : _drifts.Get((query with { Blocs = null }, first, second.ToString()), _ => Drift.Of(YearScore.OfPair(Planes(query), first, second)));

    /// <summary>The drift of a state beside a group.</summary>
    public Drift DriftOf(BlocsQuery query, StateCode state, StateGroup group) =>
        _drifts.Get((query with { Blocs = null }, state, "group " + group.Code), _ => Drift.Of(YearScore.OfGroup(Planes(query).Votes, state, group)));

    /// <summary>Who stood alone, or with one or two others.</summary>
    public LoneVoteCounts Alone(BlocsQuery query) => _alone.Get(query with { Blocs = null }, q => LoneVoteCounts.Of(Planes(q)));
}
