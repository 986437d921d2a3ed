using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Climbing;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Which way the axes of each period point, which its ballots cannot tell: the first one where the period's standings go best with the one-dimensional estimate.</summary>
/// <remarks>The random walk alone ties the axes of one year to those of the next too loosely: over a score of years they change places.</remarks>
internal sealed class PlaneTurning
{
    private readonly double[] _line; // the one-dimensional estimate, each period about its mean
    private readonly int[] _periodOf; // of each standing, from 0
    private readonly Pair[] _along;
    private readonly (int Period, double Share)[][] _periodsOf; // of each proposal

    public PlaneTurning(BallotTable table, Standings one)
    {
        int[] periods = [.. table.Periods.Distinct().Order()];
        _periodOf = Array.ConvertAll(table.Periods, p => Array.BinarySearch(periods, p));
        _along = new Pair[periods.Length];
        var (sums, counts) = (new double[periods.Length], new int[periods.Length]);
        for (var i = 0; i < _periodOf.Length; i++)
        {
            sums[_periodOf[i]] += one.Means[i];
            counts[_periodOf[i]]++;
        }
        _line = [.. _periodOf.Select((p, i) => one.Means[i] - sums[p] / counts[p])];
        _periodsOf = [.. Enumerable.Range(0, table.Proposals.Length).Select(j => PeriodsOf(table, j))];
    }

    /// <summary>Turns the standings of each period, and the proposals with them; the ballots stay as likely as they were, but for those on texts of two periods, which are turned by the mean.</summary>
    public void Turn(PlaneStandings standings, PlaneProposals proposals)
    {
        Array.Clear(_along);
        for (var i = 0; i < _line.Length; i++)
            _along[_periodOf[i]] += _line[i] * standings.At(i);
        var angles = Array.ConvertAll(_along, a => Math.Atan2(a.Second, a.First));
        var axes = Array.ConvertAll(angles, Axes.At);
        for (var i = 0; i < _line.Length; i++)
            standings.Set(i, standings.At(i).Seen(axes[_periodOf[i]]), standings.ErrorAt(i).Seen(axes[_periodOf[i]]));
        for (var j = 0; j < proposals.Count; j++)
        {
            var turned = _periodsOf[j] is [var only] ? axes[only.Period] : Axes.At(_periodsOf[j].Sum(p => p.Share * angles[p.Period]));
            proposals.SetSlope(j, proposals.SlopeOf(j).Seen(turned));
            proposals.SetErrors(
                j, proposals.ErrorOf(j).Seen(turned), proposals.WithLower(j).Seen(turned), proposals.WithUpper(j).Seen(turned), proposals.LL[j], proposals.UU[j]);
        }
    }

    private (int Period, double Share)[] PeriodsOf(BallotTable table, int proposal)
    {
        var counts = new SortedDictionary<int, int>();
        for (var kind = 0; kind < BallotRows.Kinds; kind++)
        {
            foreach (var i in table.ByProposal[proposal, kind])
                counts[_periodOf[i]] = counts.GetValueOrDefault(_periodOf[i]) + 1;
        }
        return [.. counts.Select(c => (c.Key, (double)c.Value / table.ByProposal.BallotsIn(proposal)))];
    }
}
