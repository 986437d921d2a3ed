namespace Placard.Record.Votes;

/// <summary>All votes of an edition in memory, latest first, with the ways to find one.</summary>
/// <remarks>Immutable and safe to read from many threads. Holding a vote costs about a kilobyte, and half as much again once words have
/// been searched for.</remarks>
public sealed class VoteLedger
{
    private readonly VoteEvent[] _votes;
    private readonly int[] _quarantined;
    private readonly Lazy<string[]> _texts;
    private readonly Lazy<string[]> _items;
    private readonly Lazy<Dictionary<StateCode, int[]>> _bySponsor;
    private readonly Dictionary<string, VoteEvent> _byAddress;
    private readonly Dictionary<string, VoteEvent[]> _bySymbol;
    private readonly Dictionary<string, VoteEvent[]> _withoutSession;

    /// <summary>Makes a ledger of votes in any order.</summary>
    /// <exception cref="ArgumentException">Two votes have one address.</exception>
    public VoteLedger(IEnumerable<VoteEvent> votes)
    {
        _votes = [.. votes.OrderByDescending(v => v.Date).ThenByDescending(v => v.Address)];
        _quarantined = [.. Enumerable.Range(0, _votes.Length).Where(i => _votes[i].Status == RecordStatus.Quarantined)];
        _texts = new(() => Array.ConvertAll(_votes, v => SearchWords.TextOf(v.Title, v.Part, v.Topics)));
        _items = new(() => Array.ConvertAll(_votes, v => SearchWords.Fold(v.AgendaItem)));
        _bySponsor = new(BySponsor);
        _byAddress = All.ToDictionary(v => Compact(v.Address), StringComparer.OrdinalIgnoreCase);
        _bySymbol = All.SelectMany(v =>
                new[] { v.Symbol, v.Draft }.Where(s => s.IsKnown).Distinct().Select(s => (Symbol: s.ToString(), Vote: v))
            )
            .GroupBy(pair => pair.Symbol, pair => pair.Vote, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
        _withoutSession = All.Where(v => v.Symbol.IsKnown && v.Symbol.ToString().StartsWith("A/RES/", StringComparison.OrdinalIgnoreCase))
            .Select(v => (Number: v.Symbol.ToString().Split(" (")[0], Vote: v))
            .Where(pair => pair.Number.Length < pair.Vote.Symbol.ToString().Length)
            .GroupBy(pair => pair.Number, pair => pair.Vote, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every vote, latest first.</summary>
    public IReadOnlyList<VoteEvent> All => _votes;

    /// <summary>The vote with this address, the blanks of old symbols aside, or null.</summary>
    public VoteEvent? Find(VoteAddress address) => _byAddress.GetValueOrDefault(Compact(address));

    /// <summary>Every vote on this symbol, as text adopted, draft put to the vote or amendment: whole texts first, then latest
    /// first. Until 1976 the Assembly numbered its resolutions through, and <c>A/RES/2758</c> is <c>A/RES/2758 (XXVI)</c>.</summary>
    public IReadOnlyList<VoteEvent> On(DocumentSymbol symbol) =>
        _bySymbol.TryGetValue(symbol.ToString(), out var votes) || _withoutSession.TryGetValue(symbol.ToString(), out votes)
            ? [.. votes.OrderBy(v => v.Kind).ThenByDescending(v => v.Date)]
            : [];

    /// <summary>The votes that pass a filter, latest first.</summary>
    public IEnumerable<VoteEvent> Where(VoteFilter filter)
    {
        var (words, item) = (SearchWords.Of(filter.Topic), AgendaSearch.Of(filter.Item));
        if (filter.Sponsor.IsKnown)
        {
            foreach (var i in _bySponsor.Value.GetValueOrDefault(filter.Sponsor, []))
            {
                if (Passes(i, filter, words, item))
                    yield return _votes[i];
            }
            yield break;
        }
        for (var i = 0; i < _votes.Length; i++)
        {
            if (Passes(i, filter, words, item))
                yield return _votes[i];
        }
    }

    /// <summary>How many votes a filter hides only because they are quarantined.</summary>
    public int HiddenAsQuarantined(VoteFilter filter)
    {
        if (filter.WithQuarantined || filter.Status is not null)
            return 0;
        var (words, item) = (SearchWords.Of(filter.Topic), AgendaSearch.Of(filter.Item));
        var shown = filter with { WithQuarantined = true };
        return _quarantined.Count(i => Passes(i, shown, words, item));
    }

    // The places of what each state sponsored, whatever its part.
    private Dictionary<StateCode, int[]> BySponsor() =>
        Enumerable
            .Range(0, _votes.Length)
            .SelectMany(i => _votes[i].MainSponsors.Union(_votes[i].AdditionalSponsors).Select(state => (State: state, Place: i)))
            .GroupBy(sponsored => sponsored.State, sponsored => sponsored.Place)
            .ToDictionary(of => of.Key, of => of.ToArray());

    // Comparing words costs most, so they come last.
    private bool Passes(int vote, VoteFilter filter, string[] words, AgendaSearch item) =>
        Passes(_votes[vote], filter)
        && (!item.Narrows || item.Takes(_items.Value[vote]))
        && (words.Length == 0 || SearchWords.AllInOne(words, _texts.Value[vote]));

    private static bool Passes(VoteEvent vote, VoteFilter filter)
    {
        if (filter.Status is { } status ? vote.Status != status : !filter.WithQuarantined && vote.Status == RecordStatus.Quarantined)
            return false;
        if (!filter.TakesBodyAndDay(vote))
            return false;
        if (filter.Session is { } session && !session.Has(vote))
            return false;
        if (filter.Kind is { } kind && vote.Kind != kind)
            return false;
        if (filter.Outcome is { } outcome && vote.Outcome != outcome)
            return false;
        if (filter.OnlyVoted && vote.Tally is null)
            return false;
        if (filter.MaxMargin is { } margin && (vote.Margin is not { } votes || votes > margin))
            return false;
        if (filter.Sponsor.IsKnown && !IsSponsor(vote, filter.Sponsor, filter.SponsorRole))
            return false;
        if (filter.State.IsKnown)
        {
            var ballot = vote.Ballots[filter.State];
            if (filter.Ballot == Ballot.None ? ballot == Ballot.None : ballot != filter.Ballot)
                return false;
        }
        return true;
    }

    private static bool IsSponsor(VoteEvent vote, StateCode state, SponsorRole? role) =>
        (role != SponsorRole.Additional && vote.MainSponsors.Contains(state))
        || (role != SponsorRole.Main && vote.AdditionalSponsors.Contains(state));

    private static string Compact(VoteAddress address) => address.ToString().Replace(" ", "", StringComparison.Ordinal);
}
