using System.Collections.Frozen;

namespace Placard.Rooms.Votes;

/// <summary>How many roll calls each state took part in, by body and ballot: one count over the whole ledger, without quarantined roll
/// calls.</summary>
public sealed class VoteCensus
{
    private static readonly int BallotKinds = Enum.GetValues<Ballot>().Length;

    private readonly FrozenDictionary<StateCode, int[]> _counts;
    private readonly bool[] _listsAbsences;

    private VoteCensus(FrozenDictionary<StateCode, int[]> counts)
    {
        _counts = counts;
        _listsAbsences = [.. Body.All.Select((_, i) => counts.Values.Any(row => row[i * BallotKinds + (int)Ballot.NotVoting] > 0))];
    }

    /// <summary>The census of an edition, made once.</summary>
    public static VoteCensus Of(OpenEdition edition) => edition.Keep(e => Of(e.Votes));

    private static VoteCensus Of(VoteLedger votes)
    {
        var counts = new Dictionary<StateCode, int[]>();
        foreach (var vote in votes.All.Where(v => v.Status != RecordStatus.Quarantined))
        {
            var states = vote.Ballots.States;
            var ballots = vote.Ballots.Ballots;
            var offset = IndexOf(vote.Body) * BallotKinds;
            for (var i = 0; i < states.Length; i++)
            {
                if (!counts.TryGetValue(states[i], out var row))
                    counts.Add(states[i], row = new int[Body.All.Count * BallotKinds]);
                row[offset + (int)ballots[i]]++;
            }
        }
        return new VoteCensus(counts.ToFrozenDictionary());
    }

    /// <summary>The roll calls that a state is on the list of.</summary>
    public int RollCallsOf(StateCode state) => _counts.TryGetValue(state, out var row) ? row.Sum() : 0;

    /// <summary>The counts of a state, a line for each body with any.</summary>
    public IReadOnlyList<BodyCount> Of(StateCode state)
    {
        if (!_counts.TryGetValue(state, out var row))
            return [];
        return
        [
            .. Body
                .All.Select((body, i) => new BodyCount(body, row.AsSpan(i * BallotKinds, BallotKinds).ToArray(), _listsAbsences[i]))
                .Where(count => count.RollCalls > 0),
        ];
    }

    private static int IndexOf(Body body)
    {
        for (var i = 0; i < Body.All.Count; i++)
        {
            if (ReferenceEquals(Body.All[i], body))
                return i;
        }
        throw new ArgumentException($"{body} is no body of the list.", nameof(body));
    }
}

/// <summary>What a state did in the roll calls of one body.</summary>
/// <param name="Body">The body.</param>
/// <param name="ByBallot">How often it did each thing, in the order of <see cref="Ballot"/>.</param>
/// <param name="ListsAbsences">Whether any list of the body names those who did not vote. Where none does, a state that did not vote is on
/// no list, and how often that was is not known.</param>
public sealed record BodyCount(Body Body, IReadOnlyList<int> ByBallot, bool ListsAbsences)
{
    /// <summary>How often it did not vote; null where the sources of the body do not say who did not.</summary>
    public int? NotVoting => ListsAbsences ? this[Ballot.NotVoting] : null;

    /// <summary>The roll calls that it is on the list of.</summary>
    public int RollCalls => ByBallot.Sum();

    /// <summary>On how many of these it is listed with a ballot.</summary>
    public int this[Ballot ballot] => ByBallot[(int)ballot];
}
