namespace Placard.Rooms.Votes;

/// <summary>What pages look up in the votes of an edition again and again, worked out once, when first asked for.</summary>
internal sealed class VoteIndex
{
    private const int MostCompanions = 2;

    private readonly VoteLedger _ledger;
    private readonly Memo<StateCode, IReadOnlyList<VoteEvent>> _byState;
    private readonly Memo<StateCode, IReadOnlyList<(int Year, Tally Counts)>> _yearsOf;
    private readonly Memo<VoteFilter, BallotPlanes> _planes;
    private readonly Memo<VoteFilter, AgreementTable> _agreement;
    private readonly Memo<StateCode, IReadOnlyList<LoneVote>> _alone;
    private readonly Lazy<RecurringTitles> _titles;
    private readonly Lazy<ILookup<DocumentSymbol, VoteEvent>> _amendments;
    private readonly Lazy<ILookup<StateCode, VoteEvent>> _sponsored;
    private readonly Lazy<VoteEvent[]> _bySymbol;
    private readonly Lazy<IReadOnlyList<DoubtCount>> _doubtCounts;

    private VoteIndex(OpenEdition edition)
    {
        var ledger = edition.Votes;
        var states = edition.States.All.Count;
        var bodies = Body.All.Count + 1;
        _ledger = ledger;
        _byState = new(
            states,
            state => [.. ledger.All.Where(v => v.Status != RecordStatus.Quarantined && v.Ballots[state] != Ballot.None)]
        );
        _yearsOf = new(states, CountYears);
        _planes = new(2 * bodies, filter => BallotPlanes.Of(ledger.Where(filter)));
        _agreement = new(2 * bodies, filter => _planes.Get(filter).All());
        _alone = new(states, state => [.. LoneVote.Of(OfState(state), state, MostCompanions)]);
        _titles = new(() => new RecurringTitles(ledger.All));
        _amendments = new(() => ledger.All.Where(v => v.Amends.IsKnown).ToLookup(v => v.Amends));
        _sponsored = new(() =>
            ledger
                .All.Where(v => v.Status != RecordStatus.Quarantined)
                .SelectMany(v => v.MainSponsors.Select(state => (State: state, Vote: v)))
                .ToLookup(s => s.State, s => s.Vote)
        );
        _bySymbol = new(() => [.. ledger.All.Where(v => SymbolOf(v).IsKnown).OrderBy(SymbolOf)]);
        _doubtCounts = new(() =>
            [
                .. Body
                    .All.Select(body => new DoubtCount(body, Count(body, RecordStatus.Disputed), Count(body, RecordStatus.Quarantined)))
                    .Where(count => count.Disputed + count.Quarantined > 0),
            ]
        );
    }

    public static VoteIndex Of(OpenEdition edition) => edition.Keep(e => new VoteIndex(e));

    /// <summary>The bodies with disputed or quarantined votes, and how many.</summary>
    public IReadOnlyList<DoubtCount> DoubtCounts => _doubtCounts.Value;

    /// <summary>The share of all votes for which one source speaks, or several of one origin.</summary>
    public double OfOneSource =>
        _ledger.All.Count == 0 ? 0 : (double)_ledger.All.Count(v => v.Status == RecordStatus.Single) / _ledger.All.Count;

    /// <summary>The roll calls that a state is on the list of, quarantined ones aside, latest first.</summary>
    public IReadOnlyList<VoteEvent> OfState(StateCode state) => _byState.Get(state);

    /// <summary>What a state did in those roll calls, by year, oldest first.</summary>
    public IReadOnlyList<(int Year, Tally Counts)> YearsOf(StateCode state) => _yearsOf.Get(state);

    /// <summary>The measurable roll calls of a body, or of all, made ready for agreement.</summary>
    public BallotPlanes Planes(Body? body) => _planes.Get(new VoteFilter { Body = body });

    /// <summary>The same since a year.</summary>
    public BallotPlanes Planes(Body? body, int since) => _planes.Get(new VoteFilter { Body = body, From = new(since) });

    /// <summary>The same of the votes that pass a filter.</summary>
    public BallotPlanes Planes(VoteFilter filter) => _planes.Get(filter);

    /// <summary>The agreement of every pair of states in a body, or in all.</summary>
    public AgreementTable Agreement(Body? body) => _agreement.Get(new VoteFilter { Body = body });

    /// <summary>The same since a year.</summary>
    public AgreementTable Agreement(Body? body, int since) => _agreement.Get(new VoteFilter { Body = body, From = new(since) });

    /// <summary>The votes on which a state was alone or with at most two others, latest first.</summary>
    public IReadOnlyList<LoneVote> LoneVotesOf(StateCode state) => _alone.Get(state);

    /// <summary>The history of a title, or null where it came once.</summary>
    public Recurrence? HistoryOf(VoteEvent vote) => _titles.Value.Of(vote);

    /// <summary>The history of a title before a body; null where it came once or never.</summary>
    public Recurrence? HistoryOf(Body body, string title) => _titles.Value.Of(body, title);

    /// <summary>The votes on amendments to a draft, latest first.</summary>
    public IEnumerable<VoteEvent> AmendmentsTo(DocumentSymbol draft) => draft.IsKnown ? _amendments.Value[draft] : [];

    /// <summary>The decisions on what a state introduced as a main sponsor, quarantined ones aside, latest first.</summary>
    public IEnumerable<VoteEvent> SponsoredBy(StateCode state) => _sponsored.Value[state];

    /// <summary>The votes on the lettered parts of a text that has none as a whole: <c>A/RES/78/80 A-B</c> for
    /// <c>A/RES/78/80</c>.</summary>
    public IReadOnlyList<VoteEvent> OnPartsOf(DocumentSymbol symbol)
    {
        var (votes, stem) = (_bySymbol.Value, $"{symbol} ");
        return symbol.Part.Length > 0
            ? []
            :
            [
                .. votes
                    .Skip(PlaceOf(symbol))
                    .TakeWhile(v => SymbolOf(v).ToString() is var s && (s == stem[..^1] || s.StartsWith(stem, StringComparison.Ordinal))),
            ];
    }

    /// <summary>The votes whose symbols stand nearest to one in the order of symbols.</summary>
    public IReadOnlyList<VoteEvent> Nearest(DocumentSymbol symbol, int most)
    {
        var (votes, low) = (_bySymbol.Value, PlaceOf(symbol));
        var from = Math.Clamp(low - most / 2, 0, Math.Max(0, votes.Length - most));
        return [.. votes.Skip(from).Take(most)];
    }

    private int PlaceOf(DocumentSymbol symbol)
    {
        var votes = _bySymbol.Value;
        var (low, high) = (0, votes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (SymbolOf(votes[middle]).CompareTo(symbol) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private IReadOnlyList<(int Year, Tally Counts)> CountYears(StateCode state) =>
        [
            .. OfState(state)
                .Where(v => v.Date.IsKnown)
                .GroupBy(v => v.Date.Year, v => v.Ballots[state])
                .OrderBy(year => year.Key)
                .Select(year =>
                    (
                        year.Key,
                        new Tally(
                            year.Count(b => b == Ballot.Yes),
                            year.Count(b => b == Ballot.No),
                            year.Count(b => b == Ballot.Abstain),
                            year.Count(b => b == Ballot.NotVoting)
                        )
                    )
                ),
        ];

    private int Count(Body body, RecordStatus status) => _ledger.All.Count(v => v.Body == body && v.Status == status);

    private static DocumentSymbol SymbolOf(VoteEvent vote) => vote.Symbol.IsKnown ? vote.Symbol : vote.Draft;
}
