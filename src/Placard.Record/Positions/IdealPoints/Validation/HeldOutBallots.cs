using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Validation;

/// <summary>Held-out ballots, to be predicted by an estimate from the others.</summary>
internal sealed class HeldOutBallots
{
    /// <summary>The number of folds: every ballot of a session is held out in one of them.</summary>
    public const int Folds = 20;

    private HeldOutBallots(VoteEvent[] training, List<(VoteEvent Vote, StateCode State, int Kind)> heldOut)
    {
        Training = training;
        HeldOut = heldOut;
    }

    /// <summary>The roll calls without the held-out ballots.</summary>
    public VoteEvent[] Training { get; }

    /// <summary>The held-out ballots.</summary>
    public IReadOnlyList<(VoteEvent Vote, StateCode State, int Kind)> HeldOut { get; }

    /// <summary>Holds out one ballot in twenty of the latest session; each is held out in one fold.</summary>
    /// <param name="votes">Roll calls, in any order.</param>
    /// <param name="fold">0 to <see cref="Folds"/> − 1.</param>
    /// <param name="seed">Assigns ballots to folds; must be the same for all folds.</param>
    public static HeldOutBallots OfTheLatestSession(IReadOnlyCollection<VoteEvent> votes, int fold, ulong seed)
    {
        var latest = votes.Select(SessionOf).DefaultIfEmpty().Max();
        return HoldOut(votes, v => SessionOf(v) == latest, chance => (int)(chance * Folds) == fold, seed);
    }

    /// <summary>Holds out a share of all ballots.</summary>
    public static HeldOutBallots Anywhere(IEnumerable<VoteEvent> votes, double share, ulong seed) =>
        HoldOut(votes, _ => true, chance => chance < share, seed);

    /// <summary>The places of the held-out ballots in a table; those whose state or proposal is not in it are left out.</summary>
    public List<HeldOutBallot> In(BallotTable table, Func<VoteEvent, int> periodOf)
    {
        var proposals = table.Proposals.Index().ToDictionary(p => p.Item, p => p.Index);
        var places = new List<HeldOutBallot>();
        foreach (var (vote, state, kind) in HeldOut)
        {
            if (
                proposals.TryGetValue(vote.Address, out var proposal)
                && table.StatePeriodOf(state, periodOf(vote)) is >= 0 and var statePeriod
            )
                places.Add(new(statePeriod, proposal, kind));
        }
        return places;
    }

    private static HeldOutBallots HoldOut(
        IEnumerable<VoteEvent> votes,
        Func<VoteEvent, bool> among,
        Func<double, bool> holdsOut,
        ulong seed
    )
    {
        var chance = new SplitMix(seed);
        var heldOut = new List<(VoteEvent, StateCode, int)>();
        VoteEvent[] training =
        [
            .. votes
                .OrderBy(v => v.Date)
                .ThenBy(v => v.Address)
                .Select(vote =>
                {
                    if (!among(vote))
                        return vote;
                    var kept = new List<KeyValuePair<StateCode, Ballot>>(vote.Ballots.Count);
                    foreach (var ballot in vote.Ballots)
                    {
                        if (BallotRows.KindOf(ballot.Value) is >= 0 and var kind && holdsOut(chance.Unit()))
                            heldOut.Add((vote, ballot.Key, kind));
                        else
                            kept.Add(ballot);
                    }
                    return vote with { Ballots = BallotSheet.Of(kept) };
                }),
        ];
        return new HeldOutBallots(training, heldOut);
    }

    private static int SessionOf(VoteEvent vote) => int.TryParse(vote.Session, out var session) ? session : 0;
}

/// <summary>A held-out ballot.</summary>
internal readonly record struct HeldOutBallot(int StatePeriod, int Proposal, int Kind);
