namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>Features of one coming vote, shared by all states: the ballots cast on similar past votes, by kind of similarity, and the last
/// vote on the same text.</summary>
internal sealed class Evidence
{
    /// <summary>The number of kinds of similarity.</summary>
    public const int Similarities = 9;

    /// <summary>The number of kinds of similarity for which the cut points of the similar votes are used too.</summary>
    public const int CutPointSimilarities = 3;

    private static readonly Similarity[] CutPointKinds = [Similarity.SameText, Similarity.NearlySameTitle, Similarity.Title];

    // The prior where nothing is known; it weighs half a ballot.
    private static readonly double[] Blank = [0.6, 0.2, 0.17, 0.03];

    private readonly BallotCounts[] _counts;
    private readonly List<WeightedVote> _weighted = [];
    private readonly EstimatedPositions _positions;

    public Evidence(VoteHistory past, Proposal proposal, int day, IReadOnlyList<int> members)
    {
        Past = past;
        Proposal = proposal;
        Day = day;
        Members = members;
        _counts = [.. Enumerable.Range(0, Similarities).Select(_ => new BallotCounts(past.Order.Count))];
        foreach (var weighted in past.WeightedVotes(proposal, day))
        {
            _counts[(int)weighted.Similarity].Add(weighted.Vote, weighted.Weight);
            WeightOf[(int)weighted.Similarity] += weighted.Weight;
            Likeness = Math.Max(Likeness, weighted.Similarity == Similarity.SameText ? 1 : weighted.Likeness);
            if (Explanation.IsSpecific(weighted.Similarity))
                _weighted.Add(weighted);
            if (weighted.Similarity == Similarity.SameText && (LastTime.Count == 0 || LastTime[0].Day == weighted.Vote.Day))
                LastTime.Add(weighted.Vote);
        }
        Base = BaseOf(members);
        _positions = past.PositionsOn(DateOnly.FromDayNumber(day));
        CutPoints =
        [
            .. CutPointKinds.Select(similarity => new SimilarCutPoints(_weighted.Where(w => w.Similarity == similarity), _positions, Base)),
        ];
    }

    public VoteHistory Past { get; }

    public Proposal Proposal { get; }

    public int Day { get; }

    /// <summary>The indexes of the states that may vote.</summary>
    public IReadOnlyList<int> Members { get; }

    /// <summary>The votes of this kind on this title on the latest day there was one; none where it never came to a vote.</summary>
    public List<PastVote> LastTime { get; } = [];

    /// <summary>The past votes with their weights, for the kinds of similarity that are specific to a vote.</summary>
    public IReadOnlyList<WeightedVote> WeightedVotes => _weighted;

    /// <summary>The base rates: how the members of the day together voted on this kind of proposal.</summary>
    public double[] Base { get; }

    public double[] WeightOf { get; } = new double[Similarities];

    /// <summary>How like the title of the most similar past vote is, from 0 to 1, whatever its body and kind; 1 for the same
    /// text.</summary>
    public double Likeness { get; }

    /// <summary>The cut points of votes on the same text, on nearly the same title and on titles with words in common.</summary>
    public IReadOnlyList<SimilarCutPoints> CutPoints { get; }

    public BallotCounts this[Similarity similarity] => _counts[(int)similarity];

    /// <summary>The ballots on a vote that is among <see cref="WeightedVotes"/>, by index of the state.</summary>
    public Ballot[] BallotsOn(VoteEvent vote) => _weighted.First(w => ReferenceEquals(w.Vote.Vote, vote)).Vote.Ballots;

    /// <summary>The ballots of a state the last time: one ballot, or the shares of several; null where it did not take part or there was no
    /// last time.</summary>
    public double[]? LastBallotsOf(int state)
    {
        var shares = new double[BallotCounts.Kinds];
        var count = 0;
        foreach (var vote in LastTime)
        {
            if (vote.Ballots[state] == Ballot.None)
                continue;
            shares[BallotCounts.IndexOf(vote.Ballots[state])]++;
            count++;
        }
        return count == 0 ? null : Array.ConvertAll(shares, s => s / count);
    }

    /// <summary>The ideal point of a state; for a state that has not voted recently, the weighted mean of the states that vote like
    /// it.</summary>
    public double PositionOf(int state)
    {
        const double Steepness = 20;
        if (_positions.Of(state) is { } position)
            return position;
        double sum = 0,
            all = 0;
        for (var other = 0; other < Past.Order.Count; other++)
        {
            if (_positions.Of(other) is not { } theirs)
                continue;
            var weight = Math.Exp(Steepness * (Past.Agreement.Between(state, other) - 1));
            sum += weight * theirs;
            all += weight;
        }
        return all == 0 ? 0 : sum / all;
    }

    private double[] BaseOf(IReadOnlyList<int> members)
    {
        var sums = new double[BallotCounts.Kinds];
        foreach (var member in members)
        {
            for (var y = 0; y < BallotCounts.Kinds; y++)
                sums[y] += this[Similarity.Kind][member][y];
        }
        var total = sums.Sum();
        for (var y = 0; y < BallotCounts.Kinds; y++)
            sums[y] = (sums[y] + 0.5 * Blank[y]) / (total + 0.5);
        return sums;
    }
}
