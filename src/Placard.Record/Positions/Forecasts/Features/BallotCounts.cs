namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>Weighted counts of every state's ballots on past votes of one kind of similarity.</summary>
internal sealed class BallotCounts(int states)
{
    /// <summary>Yes, no, abstain, not voting: the order of all distributions here.</summary>
    public const int Kinds = 4;

    private readonly double[] _counts = new double[states * Kinds];

    public ReadOnlySpan<double> this[int state] => _counts.AsSpan(state * Kinds, Kinds);

    public void Add(PastVote vote, double weight)
    {
        foreach (var state in vote.Voters)
            _counts[state * Kinds + IndexOf(vote.Ballots[state])] += weight;
    }

    /// <summary>The counts of all states together.</summary>
    public double[] Sum()
    {
        var sum = new double[Kinds];
        for (var i = 0; i < _counts.Length; i++)
            sum[i % Kinds] += _counts[i];
        return sum;
    }

    public static int IndexOf(Ballot ballot) => (int)ballot - 1;
}
