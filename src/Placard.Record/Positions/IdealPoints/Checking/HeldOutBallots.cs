using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Checking;

/// <summary>Some ballots taken out of sight, to be foretold by an estimate that has not seen them.</summary>
internal sealed class HeldOutBallots
{
    /// <summary>In how many turns every ballot of a session is hidden once: one in twenty in each.</summary>
    public const int Turns = 20;

    private HeldOutBallots(VoteEvent[] seen, List<(VoteEvent Vote, StateCode State, int Kind)> hidden)
    {
        Seen = seen;
        Hidden = hidden;
    }

    /// <summary>The roll calls without what is hidden.</summary>
    public VoteEvent[] Seen { get; }

    /// <summary>What is hidden.</summary>
    public IReadOnlyList<(VoteEvent Vote, StateCode State, int Kind)> Hidden { get; }

    /// <summary>Hides one ballot in twenty of the latest session; over all turns each is hidden once.</summary>
    /// <param name="votes">Roll calls, in any order.</param>
    /// <param name="turn">0 to <see cref="Turns"/> − 1.</param>
    /// <param name="seed">Deals the ballots out to turns; the same for all.</param>
    public static HeldOutBallots OfTheLatestSession(IReadOnlyCollection<VoteEvent> votes, int turn, ulong seed)
    {
        var latest = votes.Select(SessionOf).DefaultIfEmpty().Max();
        return Hide(votes, v => SessionOf(v) == latest, chance => (int)(chance * Turns) == turn, seed);
    }

    /// <summary>Hides a share of all ballots.</summary>
    public static HeldOutBallots Anywhere(IEnumerable<VoteEvent> votes, double share, ulong seed) => Hide(votes, _ => true, chance => chance < share, seed);

    /// <summary>Where in a table the hidden ballots would lie; those whose state or proposal is not in it are left out.</summary>
    public List<HiddenBallot> In(BallotTable table, Func<VoteEvent, int> periodOf)
    {
        var proposals = table.Proposals.Index().ToDictionary(p => p.Item, p => p.Index);
        var places = new List<HiddenBallot>();
        foreach (var (vote, state, kind) in Hidden)
        {
            if (proposals.TryGetValue(vote.Address, out var proposal) && table.StandingOf(state, periodOf(vote)) is >= 0 and var standing)
                places.Add(new(standing, proposal, kind));
        }
        return places;
    }

    private static HeldOutBallots Hide(IEnumerable<VoteEvent> votes, Func<VoteEvent, bool> among, Func<double, bool> hides, ulong seed)
    {
        var chance = new SplitMix(seed);
        var hidden = new List<(VoteEvent, StateCode, int)>();
        VoteEvent[] seen = [.. votes.OrderBy(v => v.Date).ThenBy(v => v.Address).Select(vote =>
        {
            if (!among(vote))
                return vote;
            var kept = new List<KeyValuePair<StateCode, Ballot>>(vote.Ballots.Count);
            foreach (var ballot in vote.Ballots)
            {
                if (BallotRows.KindOf(ballot.Value) is >= 0 and var kind && hides(chance.Unit()))
                    hidden.Add((vote, ballot.Key, kind));
                else
                    kept.Add(ballot);
            }
            return vote with { Ballots = BallotSheet.Of(kept) };
        })];
        return new HeldOutBallots(seen, hidden);
    }

    private static int SessionOf(VoteEvent vote) => int.TryParse(vote.Session, out var session) ? session : 0;
}

/// <summary>A ballot that an estimate has not seen.</summary>
internal readonly record struct HiddenBallot(int Standing, int Proposal, int Kind);
