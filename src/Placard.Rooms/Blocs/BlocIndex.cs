using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>The measures of this room for an edition: worked out when first asked for, and kept while they are asked for.</summary>
internal sealed class BlocIndex
{
    private const int MostKept = 24;

    private readonly Lock _oneAtATime = new();
    private readonly Memo<BlocsQuery, BallotPlanes> _planes;
    private readonly Memo<BlocsQuery, BlocStructure> _blocs;
    private readonly Memo<BlocsQuery, VotingBlocs> _views;
    private readonly Memo<BlocsQuery, StatePairs> _pairs;
    private readonly Memo<(BlocsQuery, StateCode), AgreementWith> _maps;
    private readonly Memo<BlocsQuery, ShrunkenAgreement> _agreement;
    private readonly Memo<(BlocsQuery, StateGroup), GroupFigures> _groups;
    private readonly Memo<(BlocsQuery, StateGroup, StateCode), BrokenRanks> _breaks;
    private readonly Memo<(BlocsQuery, StateCode, StateCode), Drift> _driftsOfPairs;
    private readonly Memo<(BlocsQuery, StateCode, StateGroup), Drift> _driftsFromGroups;
    private readonly Memo<BlocsQuery, LoneVoteCounts> _alone;

    private BlocIndex(OpenEdition edition)
    {
        var states = edition.States;
        _planes = new(MostKept, query => BallotPlanes.Of(edition.Votes.Where(query.Filter)));
        _blocs = new(MostKept, Find);
        _views = new(MostKept, query => VotingBlocs.Of(query, Blocs(query), states));
        _pairs = new(MostKept, query => new StatePairs(query, Blocs(query), states));
        _maps = new(16 * MostKept, of => AgreementWith.Of(of.Item1, this, states, states.Find(of.Item2)!));
        _agreement = new(MostKept, query => ShrunkenAgreement.Of(Planes(query).All()));
        _groups = new(8 * MostKept, of => GroupFigures.Of(Planes(of.Item1).Votes, of.Item2));
        _breaks = new(MostKept, of => BrokenRanks.Of(of.Item1, Group(of.Item1, of.Item2), states.Find(of.Item3), states));
        _driftsOfPairs = new(8 * MostKept, of => Drift.Of(YearScore.OfPair(Planes(of.Item1), of.Item2, of.Item3)));
        _driftsFromGroups = new(8 * MostKept, of => Drift.Of(YearScore.OfGroup(Planes(of.Item1).Votes, of.Item2, of.Item3)));
        _alone = new(MostKept, query => LoneVoteCounts.Of(Planes(query), query.InDoubt(edition.Votes)));
    }

    public static BlocIndex Of(OpenEdition edition) => edition.Keep(e => new BlocIndex(e));

    /// <summary>The measurable roll calls asked for, as planes.</summary>
    public BallotPlanes Planes(BlocsQuery query) => _planes.Get(RollCalls(query));

    /// <summary>The blocs.</summary>
    public BlocStructure Blocs(BlocsQuery query) => _blocs.Get(query);

    /// <summary>The page of blocs.</summary>
    public VotingBlocs View(BlocsQuery query) => _views.Get(query);

    /// <summary>The page of pairs.</summary>
    public StatePairs Pairs(BlocsQuery query) => _pairs.Get(query);

    /// <summary>The map of agreement with a state.</summary>
    public AgreementWith Map(BlocsQuery query, StateCode state) => _maps.Get((query, state));

    /// <summary>The agreement of every pair, shrunken.</summary>
    public ShrunkenAgreement Agreement(BlocsQuery query) => _agreement.Get(RollCalls(query));

    /// <summary>How a group voted.</summary>
    public GroupFigures Group(BlocsQuery query, StateGroup group) => _groups.Get((RollCalls(query), group));

    /// <summary>The ballots with which a member, or with none given every member, broke ranks.</summary>
    public BrokenRanks Breaks(BlocsQuery query, StateGroup group, State? state) =>
        _breaks.Get((RollCalls(query), group, state?.Code ?? default));

    /// <summary>The drift of a pair.</summary>
    public Drift DriftOf(BlocsQuery query, StateCode first, StateCode second) =>
        _driftsOfPairs.Get(first.CompareTo(second) > 0 ? (RollCalls(query), second, first) : (RollCalls(query), first, second));

    /// <summary>The drift of a state beside a group.</summary>
    public Drift DriftOf(BlocsQuery query, StateCode state, StateGroup group) => _driftsFromGroups.Get((RollCalls(query), state, group));

    /// <summary>Who stood alone, or with one or two others.</summary>
    public LoneVoteCounts Alone(BlocsQuery query) => _alone.Get(RollCalls(query));

    // It takes all cores for up to a second or two, so that whoever asks for others waits meanwhile.
    private BlocStructure Find(BlocsQuery query)
    {
        lock (_oneAtATime)
            return BlocStructure.Find(Planes(query), BlocSettings.Default with { Blocs = query.Blocs });
    }

    private static BlocsQuery RollCalls(BlocsQuery query) => query with { Blocs = null };
}
