namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>What the past says of one coming vote: the ballots cast on the like of it, in every way of likeness, and the last time the same text came.</summary>
internal sealed class Evidence
{
    /// <summary>The number of ways of likeness.</summary>
    public const int Ways = 9;

    /// <summary>The number of ways of likeness in which it is also asked how the like votes divided the scale of ideal points.</summary>
    public const int CutWays = 3;

    private static readonly Likeness[] WaysOfCuts = [Likeness.SameText, Likeness.NearlySameTitle, Likeness.Title];

    // What is assumed where nothing is known at all; it weighs half a ballot.
    private static readonly double[] Blank = [0.6, 0.2, 0.17, 0.03];

    private readonly BallotCounts[] _counts;
    private readonly List<Weighing> _weighings = [];
    private readonly PositionsSoFar _positions;

    public Evidence(KnownPast past, Proposal proposal, int day, IReadOnlyList<int> members)
    {
        Past = past;
        Proposal = proposal;
        Day = day;
        Members = members;
        _counts = [.. Enumerable.Range(0, Ways).Select(_ => new BallotCounts(past.Order.Count))];
        foreach (var weighing in past.Weigh(proposal, day))
        {
            _counts[(int)weighing.Likeness].Add(weighing.Vote, weighing.Weight);
            WeightOf[(int)weighing.Likeness] += weighing.Weight;
            if (Grounds.TellsApart(weighing.Likeness))
                _weighings.Add(weighing);
            if (weighing.Likeness == Likeness.SameText && (LastTime.Count == 0 || LastTime[0].Day == weighing.Vote.Day))
                LastTime.Add(weighing.Vote);
        }
        Base = BaseOf(members);
        _positions = past.PositionsOn(DateOnly.FromDayNumber(day));
        Cuts = [.. WaysOfCuts.Select(way => new LikeCuts(_weighings.Where(w => w.Likeness == way), _positions, Base))];
    }


    public KnownPast Past { get; }

    public Proposal Proposal { get; }

    public int Day { get; }

    /// <summary>The places of those who may vote.</summary>
    public IReadOnlyList<int> Members { get; }

    /// <summary>The latest day's votes of this kind on this title; none where it never came to a vote.</summary>
    public List<PastVote> LastTime { get; } = [];

    /// <summary>What tells past votes of one body and kind apart, vote by vote.</summary>
    public IReadOnlyList<Weighing> Weighings => _weighings;

    /// <summary>How the members of the day together voted on this kind of proposal.</summary>
    public double[] Base { get; }

    public double[] WeightOf { get; } = new double[Ways];

    /// <summary>How the votes on the same text, on nearly the same title and on words in common divided the scale.</summary>
    public IReadOnlyList<LikeCuts> Cuts { get; }

    public BallotCounts this[Likeness likeness] => _counts[(int)likeness];

    /// <summary>The ballots on a vote that is among <see cref="Weighings"/>, by place of the state.</summary>
    public Ballot[] BallotsOn(VoteEvent vote) => _weighings.First(w => ReferenceEquals(w.Vote.Vote, vote)).Vote.Ballots;

    /// <summary>What a state did the last time: one ballot, or the shares of several; null where it did not take part or there was no last time.</summary>
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

    /// <summary>Where a state stands on the scale of ideal points; for one that has not voted of late, where those stand that vote as it did.</summary>
    public double PositionOf(int state)
    {
        const double Steepness = 20;
        if (_positions.Of(state) is { } position)
            return position;
        double sum = 0, all = 0;
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
                sums[y] += this[Likeness.Kind][member][y];
        }
        var total = sums.Sum();
        for (var y = 0; y < BallotCounts.Kinds; y++)
            sums[y] = (sums[y] + 0.5 * Blank[y]) / (total + 0.5);
        return sums;
    }
}
