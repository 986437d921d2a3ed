using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Sampling;

/// <summary>Sampler of the posterior that the estimate approximates: proposals given points and points given proposals, each by Metropolis
/// and Hastings in double precision, with the scale standardised after every sweep.</summary>
/// <remarks>It shares the ballots, the priors and the scale with the estimate and computes everything else in its own way, so that each
/// checks the other. The draws do not depend on the number of cores: every proposal and every state has a stream of chance of its
/// own.</remarks>
internal sealed class ExactSampler
{
    private readonly BallotTable _table;
    private readonly Priors _priors;
    private readonly ProposalDraw _proposalDraw;
    private readonly int _longest;
    private readonly float[] _fromPoints;
    private readonly (double B, double L, double U)[] _fromProposals;
    private readonly SplitMix[] _chanceOfProposal;
    private readonly SplitMix[] _chanceOfState;

    /// <summary>Starts from an estimate.</summary>
    public ExactSampler(BallotTable table, Priors priors, CoordinateAscent estimate, ulong seed)
    {
        (_table, _priors) = (table, priors);
        _proposalDraw = new ProposalDraw(table, priors);
        _longest = Enumerable.Range(0, table.States.Length).Max(s => table.FirstOfState[s + 1] - table.FirstOfState[s]);
        _fromPoints = [.. estimate.Points.Means];
        Points = Array.ConvertAll(_fromPoints, m => (double)m);
        Proposals = new SampledProposals(estimate.Proposals.Count);
        _fromProposals = new (double, double, double)[Proposals.Count];
        for (var j = 0; j < Proposals.Count; j++)
        {
            _fromProposals[j] = (estimate.Proposals.Discrimination[j], estimate.Proposals.Lower[j], estimate.Proposals.Upper[j]);
            (Proposals.B[j], Proposals.L[j], Proposals.U[j]) = _fromProposals[j];
        }
        _chanceOfProposal = [.. Enumerable.Range(0, Proposals.Count).Select(j => new SplitMix(seed + 2 * (ulong)j))];
        _chanceOfState = [.. Enumerable.Range(0, table.States.Length).Select(s => new SplitMix(seed + 2 * (ulong)s + 1))];
    }

    /// <summary>The points of the latest draw.</summary>
    public double[] Points { get; }

    /// <summary>The proposals of the latest draw.</summary>
    public SampledProposals Proposals { get; }

    /// <summary>Runs a burn-in of a fifth of the draws, then draws, calling back after each draw.</summary>
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
        Parallel.For(
            0,
            Proposals.Count,
            j =>
                (Proposals.B[j], Proposals.L[j], Proposals.U[j]) = _proposalDraw.Take(
                    j,
                    Points,
                    _fromProposals[j],
                    (Proposals.B[j], Proposals.L[j], Proposals.U[j]),
                    _chanceOfProposal[j]
                )
        );
        Parallel.For(
            0,
            _table.States.Length,
            () => new PathDraw(_table, _priors, _longest),
            (s, _, draw) =>
            {
                draw.Take(s, _fromPoints, Points, Proposals, _chanceOfState[s]);
                return draw;
            },
            _ => { }
        );
        Standardise();
    }

    private void Standardise()
    {
        var mean = Points.Average();
        var unit = Math.Sqrt(Points.Average(p => (p - mean) * (p - mean)));
        for (var i = 0; i < Points.Length; i++)
            Points[i] = (Points[i] - mean) / unit;
        for (var j = 0; j < Proposals.Count; j++)
        {
            Proposals.L[j] -= Proposals.B[j] * mean;
            Proposals.U[j] -= Proposals.B[j] * mean;
            Proposals.B[j] *= unit;
        }
    }
}
