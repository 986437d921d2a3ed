using Placard.Record.States;
using Placard.Record.Votes;

namespace Placard.Record.Positions.IdealPoints;

/// <summary>The ballots of an estimate, twice in order: by proposal, and by standing. A standing is one state in one period; a proposal is one roll call, or several on the same text.</summary>
/// <remarks>Standings go by state, then by period, so that those of a state are a stretch. Eight bytes a ballot: the whole Assembly takes 7 MB.</remarks>
internal sealed class BallotTable
{
    private BallotTable(StateCode[] states, int[] firstOfState, int[] periods, VoteAddress[][] proposals, BallotRows byProposal, BallotRows byStanding)
    {
        States = states;
        FirstOfState = firstOfState;
        Periods = periods;
        Proposals = proposals;
        ByProposal = byProposal;
        ByStanding = byStanding;
    }

    /// <summary>The states, in code order.</summary>
    public StateCode[] States { get; }

    /// <summary>The first standing of each state; one entry more than there are states.</summary>
    public int[] FirstOfState { get; }

    /// <summary>The period of each standing.</summary>
    public int[] Periods { get; }

    /// <summary>The roll calls on each proposal.</summary>
    public VoteAddress[][] Proposals { get; }

    /// <summary>The standings that voted on each proposal.</summary>
    public BallotRows ByProposal { get; }

    /// <summary>The proposals on which each standing voted.</summary>
    public BallotRows ByStanding { get; }

    public int Standings => Periods.Length;

    /// <summary>Puts roll calls in order; their own order does not matter. Those on which all ballots were the same say nothing of anyone and are left out.</summary>
    /// <param name="votes">Roll calls.</param>
    /// <param name="periodOf">The period of each.</param>
    /// <param name="textOf">What roll calls on the same text share; null for one that stands alone.</param>
    public static BallotTable Of(IEnumerable<VoteEvent> votes, Func<VoteEvent, int> periodOf, Func<VoteEvent, string?> textOf)
    {
        var taken = votes.Where(Divides).OrderBy(v => v.Date).ThenBy(v => v.Address).ToArray();
        var proposals = Proposed(taken, textOf, out var proposalOf);
        var periods = Array.ConvertAll(taken, v => periodOf(v));
        var standings = Stood(taken, periods);
        var ballots = new List<(int Proposal, int Standing, int Kind)>(taken.Sum(v => v.Ballots.Count));
        for (var v = 0; v < taken.Length; v++)
        {
            var states = taken[v].Ballots.States;
            var cast = taken[v].Ballots.Ballots;
            for (var i = 0; i < states.Length; i++)
            {
                if (BallotRows.KindOf(cast[i]) is >= 0 and var kind)
                    ballots.Add((proposalOf[v], standings[(states[i], periods[v])], kind));
            }
        }
        var codes = standings.Keys.Select(s => s.State).Distinct().Order().ToArray();
        var first = new int[codes.Length + 1];
        foreach (var (state, _) in standings.Keys)
            first[Array.BinarySearch(codes, state) + 1]++;
        for (var s = 0; s < codes.Length; s++)
            first[s + 1] += first[s];
        return new BallotTable(codes, first, [.. standings.Keys.Select(s => s.Period)], proposals,
            BallotRows.Of(proposals.Length, ballots.Select(b => (b.Proposal, b.Kind, b.Standing))),
            BallotRows.Of(standings.Count, ballots.Select(b => (b.Standing, b.Kind, b.Proposal))));
    }

    private static bool Divides(VoteEvent vote) =>
        ((vote.Ballots.CountOf(Ballot.Yes) > 0 ? 1 : 0) + (vote.Ballots.CountOf(Ballot.No) > 0 ? 1 : 0) + (vote.Ballots.CountOf(Ballot.Abstain) > 0 ? 1 : 0)) > 1;

    private static VoteAddress[][] Proposed(VoteEvent[] votes, Func<VoteEvent, string?> textOf, out int[] proposalOf)
    {
        var proposals = new List<List<VoteAddress>>();
        var byText = new Dictionary<string, int>(StringComparer.Ordinal);
        proposalOf = new int[votes.Length];
        for (var v = 0; v < votes.Length; v++)
        {
            var text = textOf(votes[v]);
            if (text is null || !byText.TryGetValue(text, out var at))
            {
                at = proposals.Count;
                proposals.Add([]);
                if (text is not null)
                    byText.Add(text, at);
            }
            proposals[at].Add(votes[v].Address);
            proposalOf[v] = at;
        }
        return [.. proposals.Select(p => p.ToArray())];
    }

    private static SortedDictionary<(StateCode State, int Period), int> Stood(VoteEvent[] votes, int[] periods)
    {
        var standings = new SortedDictionary<(StateCode State, int Period), int>();
        for (var v = 0; v < votes.Length; v++)
        {
            var states = votes[v].Ballots.States;
            var cast = votes[v].Ballots.Ballots;
            for (var i = 0; i < states.Length; i++)
            {
                if (BallotRows.KindOf(cast[i]) >= 0)
                    standings[(states[i], periods[v])] = 0;
            }
        }
        var next = 0;
        foreach (var standing in standings.Keys.ToArray())
            standings[standing] = next++;
        return standings;
    }
}
