using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Climbing;

/// <summary>The climb to the optimum: proposals and standings in turn, each round's step mixed with those before it.</summary>
internal sealed class Iteration(BallotTable table, Priors priors)
{
    private const int Memory = 8;
    private const int RoundsBeforeMixing = 3;

    private readonly ProposalStep _proposals = new(table, priors);
    private readonly StandingStep _standings = new(table, priors);

    /// <summary>The state of another iteration over a table that has one proposal less, its standings being the same.</summary>
    public static Iteration After(Iteration before, BallotTable table, Priors priors)
    {
        var next = new Iteration(table, priors);
        before.Standings.Means.CopyTo(next.Standings.Means, 0);
        before.Standings.Deviations.CopyTo(next.Standings.Deviations, 0);
        foreach (var (from, to) in before.Proposals.Columns.Zip(next.Proposals.Columns))
            from.CopyTo(to, 0);
        return next;
    }

    /// <summary>Finds where the last proposal stands, all others being where they are; then rounds of all, which it hardly moves.</summary>
    public void FoldLast(int steps, int rounds)
    {
        var last = Proposals.Count - 1;
        Starting.SetCuts(table, last, Proposals);
        for (var step = 0; step < steps; step++)
            _proposals.Take(last, Standings, Proposals);
        for (var round = 0; round < rounds; round++)
            Round();
    }

    public Standings Standings { get; } = new(table.Standings);

    public Proposals Proposals { get; } = new(table.Proposals.Length);

    /// <summary>Climbs until no standing moves by more than the tolerance from round to round, root mean square.</summary>
    /// <returns>The number of rounds.</returns>
    public int Climb(double tolerance, int mostRounds)
    {
        var length = Standings.Count + 3 * Proposals.Count;
        var mixing = new AndersonMixing(length, Memory);
        var (x, value) = (new double[length], new double[length]);
        for (var round = 1; round <= mostRounds; round++)
        {
            Write(x);
            Round();
            Write(value);
            var moved = 0.0;
            for (var i = 0; i < Standings.Count; i++)
                moved += (value[i] - x[i]) * (value[i] - x[i]);
            moved = Math.Sqrt(moved / Standings.Count);
            if (moved < tolerance)
                return round;
            if (round > RoundsBeforeMixing)
            {
                mixing.Mix(x, value);
                Read(x);
            }
        }
        return mostRounds;
    }

    private void Round()
    {
        _proposals.Take(Standings, Proposals);
        _standings.Take(Standings, Proposals);
        Scale.Standardise(Standings, Proposals);
    }

    private void Write(double[] x)
    {
        var (n, m) = (Standings.Count, Proposals.Count);
        for (var i = 0; i < n; i++)
            x[i] = Standings.Means[i];
        for (var j = 0; j < m; j++)
        {
            x[n + j] = Proposals.Discrimination[j];
            x[n + m + j] = (Proposals.Lower[j] + Proposals.Upper[j]) / 2;
            x[n + m + m + j] = Math.Log(Proposals.Upper[j] - Proposals.Lower[j]);
        }
    }

    private void Read(double[] x)
    {
        var (n, m) = (Standings.Count, Proposals.Count);
        for (var i = 0; i < n; i++)
            Standings.Means[i] = (float)x[i];
        for (var j = 0; j < m; j++)
        {
            Proposals.Discrimination[j] = (float)x[n + j];
            var half = Math.Exp(Math.Clamp(x[n + m + m + j], -7, 3)) / 2;
            Proposals.Lower[j] = (float)(x[n + m + j] - half);
            Proposals.Upper[j] = (float)(x[n + m + j] + half);
        }
    }
}
