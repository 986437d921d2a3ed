using Placard.Record.Numbers;
using Placard.Record.States;
using Placard.Record.Votes;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Ballots taken out of sight, one in ten of all, to be foretold by estimates that have not seen them.</summary>
internal sealed class HiddenTenth
{
    private const double Share = 0.1;
    private const ulong Seed = 19910101;

    private readonly List<(VoteEvent Vote, StateCode State, int Kind)> _hidden;

    private HiddenTenth(VoteEvent[] seen, List<(VoteEvent, StateCode, int)> hidden) => (Seen, _hidden) = (seen, hidden);

    /// <summary>The roll calls without what is hidden.</summary>
    public VoteEvent[] Seen { get; }

    /// <summary>Hides ballots, the same ones in whatever order the votes come.</summary>
    public static HiddenTenth Of(IEnumerable<VoteEvent> votes)
    {
        var chance = new SplitMix(Seed);
        var hidden = new List<(VoteEvent, StateCode, int)>();
        VoteEvent[] seen = [.. votes.OrderBy(v => v.Date).ThenBy(v => v.Address).Select(vote =>
        {
            var kept = new List<KeyValuePair<StateCode, Ballot>>(vote.Ballots.Count);
            foreach (var ballot in vote.Ballots)
            {
                if (BallotRows.KindOf(ballot.Value) is >= 0 and var kind && chance.Unit() < Share)
                    hidden.Add((vote, ballot.Key, kind));
                else
                    kept.Add(ballot);
            }
            return vote with { Ballots = BallotSheet.Of(kept) };
        })];
        return new HiddenTenth(seen, hidden);
    }

    /// <summary>Where in a table the hidden ballots would lie; those whose state or proposal is not in it are left out.</summary>
    public List<HiddenBallot> In(BallotTable table, Func<VoteEvent, int> periodOf)
    {
        var proposals = table.Proposals.SelectMany((votes, at) => votes.Select(v => (v, at))).ToDictionary(p => p.v, p => p.at);
        var places = new List<HiddenBallot>();
        foreach (var (vote, state, kind) in _hidden)
        {
            if (proposals.TryGetValue(vote.Address, out var proposal) && table.StandingOf(state, periodOf(vote)) is >= 0 and var standing)
                places.Add(new(standing, proposal, kind));
        }
        return places;
    }
}

/// <summary>A ballot that an estimate has not seen.</summary>
internal readonly record struct HiddenBallot(int Standing, int Proposal, int Kind);
