namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>How members who voted one way on a text voted on a proposal that would have stopped it, as learned from the pairs on
/// record.</summary>
internal sealed class TurnedBallots
{
    private const int Kinds = BallotCounts.Kinds;

    // Where nothing is on record, any ballot follows any; four ballots of that are added to each row.
    private const double PriorBallots = 4;

    // Those who introduce it vote for it.
    private const double SponsorsYes = 0.97;

    private readonly double[] _counts = new double[Kinds * Kinds];

    /// <summary>How many such proposals it has learned from.</summary>
    public int Proposals { get; private set; }

    /// <summary>Learns from a proposal and the vote on the text it would have stopped.</summary>
    public void Add(PastVote stopping, PastVote text)
    {
        Proposals++;
        foreach (var state in stopping.Voters)
        {
            if (text.Ballots[state] != Ballot.None)
                _counts[BallotCounts.IndexOf(text.Ballots[state]) * Kinds + BallotCounts.IndexOf(stopping.Ballots[state])]++;
        }
    }

    /// <summary>The chances of a member's ballots on a proposal that would stop a text.</summary>
    /// <param name="onText">Its chances on the text.</param>
    /// <param name="isSponsor">Whether it introduces the proposal.</param>
    public double[] Of(double[] onText, bool isSponsor)
    {
        var turned = new double[Kinds];
        if (isSponsor)
        {
            Array.Fill(turned, (1 - SponsorsYes) / (Kinds - 1));
            turned[0] = SponsorsYes;
            return turned;
        }
        for (var from = 0; from < Kinds; from++)
        {
            var row = _counts.AsSpan(from * Kinds, Kinds);
            var all = PriorBallots;
            foreach (var count in row)
                all += count;
            for (var to = 0; to < Kinds; to++)
                turned[to] += onText[from] * (row[to] + PriorBallots / Kinds) / all;
        }
        return turned;
    }
}
