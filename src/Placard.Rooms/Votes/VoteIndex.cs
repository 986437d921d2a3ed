using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Placard.Rooms.Votes;

/// <summary>What pages look up in a ledger again and again, worked out once for each ledger, when first asked for.</summary>
internal sealed class VoteIndex
{
    private const int MostCompanions = 2;

    private static readonly ConditionalWeakTable<VoteLedger, VoteIndex> Indexes = [];

    private readonly VoteLedger _ledger;
    private readonly ConcurrentDictionary<StateCode, IReadOnlyList<VoteEvent>> _byState = new();
    private readonly ConcurrentDictionary<StateCode, IReadOnlyList<(int Year, Tally Counts)>> _yearsOf = new();
    private readonly ConcurrentDictionary<string, Lazy<BallotPlanes>> _planes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<AgreementTable>> _agreement = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<StateCode, IReadOnlyList<LoneVote>> _alone = new();
    private readonly Lazy<RecurringTitles> _titles;
    private readonly Lazy<ILookup<DocumentSymbol, VoteEvent>> _amendments;
    private readonly Lazy<VoteEvent[]> _bySymbol;
    private readonly Lazy<IReadOnlyList<DoubtCount>> _doubtful;

    private VoteIndex(VoteLedger ledger)
    {
        _ledger = ledger;
        _titles = new(() => new RecurringTitles(ledger.All));
        _amendments = new(() => ledger.All.Where(v => v.Amends.IsKnown).ToLookup(v => v.Amends));
        _bySymbol = new(() => [.. ledger.All.Where(v => SymbolOf(v).IsKnown).OrderBy(SymbolOf)]);
        _doubtful = new(() => [.. Body.All
            .Select(body => new DoubtCount(body, Count(body, RecordStatus.Disputed), Count(body, RecordStatus.Quarantined)))
            .Where(count => count.Disputed + count.Quarantined > 0)]);
    }

    public static VoteIndex Of(VoteLedger ledger) => Indexes.GetValue(ledger, l => new VoteIndex(l));

    /// <summary>The bodies of which some vote is in doubt, and how many.</summary>
    public IReadOnlyList<DoubtCount> Doubtful => _doubtful.Value;

    /// <summary>The roll calls that a state is on the list of, quarantined ones aside, latest first.</summary>
    public IReadOnlyList<VoteEvent> OfState(StateCode state) => _byState.GetOrAdd(state, code =>
        [.. _ledger.All.Where(v => v.Status != RecordStatus.Quarantined && v.Ballots[code] != Ballot.None)]);

    /// <summary>What a state did in those roll calls, by year, oldest first.</summary>
    public IReadOnlyList<(int Year, Tally Counts)> YearsOf(StateCode state) => _yearsOf.GetOrAdd(state, code =>
        [.. OfState(code)
            .Where(v => v.Date.IsKnown)
            .GroupBy(v => v.Date.Year, v => v.Ballots[code])
            .OrderBy(year => year.Key)
            .Select(year => (year.Key, new Tally(
                year.Count(b => b == Ballot.Yes), year.Count(b => b == Ballot.No),
                year.Count(b => b == Ballot.Abstain), year.Count(b => b == Ballot.NotVoting))))]);

    /// <summary>The measurable roll calls of a body, or of all, made ready for agreement.</summary>
    public BallotPlanes Planes(Body? body) => _planes.GetOrAdd(
        body?.Code ?? "", _ => new(() => BallotPlanes.Of(body is null ? _ledger.All : _ledger.All.Where(v => v.Body == body)))).Value;

    /// <summary>The agreement of every pair of states in a body, or in all.</summary>
    public AgreementTable Agreement(Body? body) => _agreement.GetOrAdd(body?.Code ?? "", _ => new(() => Planes(body).All())).Value;

    /// <summary>The votes in which a state stood alone or with at most two others, latest first.</summary>
    public IReadOnlyList<LoneVote> LoneStandsOf(StateCode state) =>
        _alone.GetOrAdd(state, code => [.. LoneVote.Of(OfState(code), code, MostCompanions)]);

    /// <summary>The history of a title, or null where it came once.</summary>
    public Recurrence? HistoryOf(VoteEvent vote) => _titles.Value.Of(vote);

    /// <summary>The votes on amendments to a draft, latest first.</summary>
    public IEnumerable<VoteEvent> AmendmentsTo(DocumentSymbol draft) => draft.IsKnown ? _amendments.Value[draft] : [];

    /// <summary>The votes whose symbols stand nearest to one in the order of symbols.</summary>
    public IReadOnlyList<VoteEvent> Nearest(DocumentSymbol symbol, int most)
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
        var from = Math.Clamp(low - most / 2, 0, Math.Max(0, votes.Length - most));
        return [.. votes.Skip(from).Take(most)];
    }

    private int Count(Body body, RecordStatus status) => _ledger.All.Count(v => v.Body == body && v.Status == status);

    private static DocumentSymbol SymbolOf(VoteEvent vote) => vote.Symbol.IsKnown ? vote.Symbol : vote.Draft;
}
