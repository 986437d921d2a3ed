using Placard.Record.Numbers;
using Placard.Record.States;
using Placard.Record.Votes;

namespace Placard.Record.Positions.IdealPoints.Checking;

/// <summary>Some ballots of the latest session taken out of sight, to be foretold by an estimate that has not seen them.</summary>
internal sealed class HeldOutBallots
{
    /// <summary>In how many turns every ballot of the session is hidden once: one in twenty in each.</summary>
    public const int Turns = 20;

    private HeldOutBallots(VoteEvent[] seen, List<(VoteAddress Vote, StateCode State, int Kind)> hidden)
    {
        Seen = seen;
        Hidden = hidden;
    }

    /// <summary>The roll calls without what is hidden.</summary>
    public VoteEvent[] Seen { get; }

    /// <summary>What is hidden.</summary>
    public IReadOnlyList<(VoteAddress Vote, StateCode State, int Kind)> Hidden { get; }

    /// <summary>Hides one ballot in twenty of the latest session; over all turns each is hidden once.</summary>
    /// <param name="votes">Roll calls, in any order.</param>
    /// <param name="turn">0 to <see cref="Turns"/> − 1.</param>
    /// <param name="seed">Deals the ballots out to turns; the same for all.</param>
    public static HeldOutBallots Of(IEnumerable<VoteEvent> votes, int turn, ulong seed)
    {
        var all = votes.OrderBy(v => v.Date).ThenBy(v => v.Address).ToArray();
        var latest = all.Select(SessionOf).DefaultIfEmpty().Max();
        var chance = new SplitMix(seed);
        var hidden = new List<(VoteAddress, StateCode, int)>();
        var seen = Array.ConvertAll(all, vote =>
        {
            if (SessionOf(vote) != latest)
                return vote;
            var kept = new List<KeyValuePair<StateCode, Ballot>>(vote.Ballots.Count);
            foreach (var ballot in vote.Ballots)
            {
                if (BallotRows.KindOf(ballot.Value) is >= 0 and var kind && (int)(chance.Unit() * Turns) == turn)
                    hidden.Add((vote.Address, ballot.Key, kind));
                else
                    kept.Add(ballot);
            }
            return vote with { Ballots = BallotSheet.Of(kept) };
        });
        return new HeldOutBallots(seen, hidden);
    }

    /// <summary>Where in a table the hidden ballots would lie; those whose state or proposal is not in it are left out.</summary>
    public List<(int Standing, int Proposal, int Kind)> In(BallotTable table, Func<VoteEvent, int> periodOf)
    {
        var proposals = table.Proposals.Index().ToDictionary(p => p.Item, p => p.Index);
        var periods = Seen.ToDictionary(v => v.Address, periodOf);
        var places = new List<(int, int, int)>();
        foreach (var (vote, state, kind) in Hidden)
        {
            if (proposals.TryGetValue(vote, out var proposal) && table.StandingOf(state, periods[vote]) is >= 0 and var standing)
                places.Add((standing, proposal, kind));
        }
        return places;
    }

    private static int SessionOf(VoteEvent vote) => int.TryParse(vote.Session, out var session) ? session : 0;
}
