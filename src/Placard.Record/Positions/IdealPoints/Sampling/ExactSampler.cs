using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Climbing;

namespace Placard.Record.Positions.IdealPoints.Sampling;

/// <summary>Draws from the distribution that the estimate approximates: proposals given standings, standings given proposals, each by Metropolis and Hastings in double precision, and after every sweep the scale made standard again.</summary>
/// <remarks>It shares the ballots, the priors and the scale with the estimate and computes everything else in its own way, so that each checks the other. The draws do not depend on the number of cores: every proposal and every state has a stream of chance of its own.</remarks>
internal sealed class ExactSampler
{
    private readonly BallotTable _table;
    private readonly Priors _priors;
    private readonly ProposalDraw _proposalDraw;
    private readonly int _longest;
    private readonly float[] _fromStandings;
    private readonly (double B, double L, double U)[] _fromProposals;
    private readonly SplitMix[] _chanceOfProposal;
    private readonly SplitMix[] _chanceOfState;

    /// <summary>Begins where an estimate ended.</summary>
    public ExactSampler(BallotTable table, Priors priors, Iteration estimate, ulong seed)
    {
        (_table, _priors) = (table, priors);
        _proposalDraw = new ProposalDraw(table, priors);
        _longest = Enumerable.Range(0, table.States.Length).Max(s => table.FirstOfState[s + 1] - table.FirstOfState[s]);
        _fromStandings = [.. estimate.Standings.Means];
        Standings = Array.ConvertAll(_fromStandings, m => (double)m);
        Items = new Items(estimate.Proposals.Count);
        _fromProposals = new (double, double, double)[Items.Count];
        for (var j = 0; j < Items.Count; j++)
        {
            _fromProposals[j] = (estimate.Proposals.Discrimination[j], estimate.Proposals.Lower[j], estimate.Proposals.Upper[j]);
            (Items.B[j], Items.L[j], Items.U[j]) = _fromProposals[j];
        }
        _chanceOfProposal = [.. Enumerable.Range(0, Items.Count).Select(j => new SplitMix(seed + 2 * (ulong)j))];
        _chanceOfState = [.. Enumerable.Range(0, table.States.Length).Select(s => new SplitMix(seed + 2 * (ulong)s + 1))];
    }

    /// <summary>The standings of the latest draw.</summary>
    public double[] Standings { get; }

    /// <summary>The proposals of the latest draw.</summary>
    public Items Items { get; }

    /// <summary>Settles for a fifth of the draws, then draws and says each time that it has.</summary>
    public void Run(int draws, Action drawn, IProgress<double>? progress, CancellationToken cancellation)
    {
        var settling = draws / 5;
        for (var draw = -settling; draw < draws; draw++)
        {
            cancellation.ThrowIfCancellationRequested();
            Sweep();
            if (draw >= 0)
                drawn();
            progress?.Report((draw + settling + 1.0) / (draws + settling));
        }
    }

    /// <summary>Draws everything once.</summary>
    public void Sweep()
    {
        Parallel.For(0, Items.Count, j => (Items.B[j], Items.L[j], Items.U[j]) =
            _proposalDraw.Take(j, Standings, _fromProposals[j], (Items.B[j], Items.L[j], Items.U[j]), _chanceOfProposal[j]));
        Parallel.For(
            0, _table.States.Length, () => new PathDraw(_table, _priors, _longest),
            (s, _, draw) =>
            {
                draw.Take(s, _fromStandings, Standings, Items, _chanceOfState[s]);
                return draw;
            },
            _ => { });
        Standardise();
    }

    private void Standardise()
    {
        var mean = Standings.Average();
        var unit = Math.Sqrt(Standings.Average(p => (p - mean) * (p - mean)));
        for (var i = 0; i < Standings.Length; i++)
            Standings[i] = (Standings[i] - mean) / unit;
        for (var j = 0; j < Items.Count; j++)
        {
            Items.L[j] -= Items.B[j] * mean;
            Items.U[j] -= Items.B[j] * mean;
            Items.B[j] *= unit;
        }
    }
}
