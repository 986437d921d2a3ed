using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Rotation of the axes of each period, which its ballots do not identify: the first axis is turned to where the period's points
/// correlate best with the one-dimensional estimate.</summary>
/// <remarks>The random walk alone ties the axes of one year to those of the next too loosely: over some twenty years they would
/// swap.</remarks>
internal sealed class PlaneRotation
{
    private readonly double[] _line; // the one-dimensional estimate, each period about its mean
    private readonly int[] _periodOf; // of each statePeriod, from 0
    private readonly PlaneVector[] _along;
    private readonly (int Period, double Share)[][] _periodsOf; // of each proposal

    public PlaneRotation(BallotTable table, PointEstimates one)
    {
        int[] periods = [.. table.Periods.Distinct().Order()];
        _periodOf = Array.ConvertAll(table.Periods, p => Array.BinarySearch(periods, p));
        _along = new PlaneVector[periods.Length];
        var (sums, counts) = (new double[periods.Length], new int[periods.Length]);
        for (var i = 0; i < _periodOf.Length; i++)
        {
            sums[_periodOf[i]] += one.Means[i];
            counts[_periodOf[i]]++;
        }
        _line = [.. _periodOf.Select((p, i) => one.Means[i] - sums[p] / counts[p])];
        _periodsOf = [.. Enumerable.Range(0, table.Proposals.Length).Select(j => PeriodsOf(table, j))];
    }

    /// <summary>Rotates the points of each period, and the proposals with them. The likelihood of ballots does not change, except for texts
    /// of two periods, which are rotated by the mean angle.</summary>
    public void Rotate(PlanePointEstimates points, PlaneProposalEstimates proposals)
    {
        Array.Clear(_along);
        for (var i = 0; i < _line.Length; i++)
            _along[_periodOf[i]] += _line[i] * points.At(i);
        var angles = Array.ConvertAll(_along, a => Math.Atan2(a.Second, a.First));
        var axes = Array.ConvertAll(angles, Axes.At);
        for (var i = 0; i < _line.Length; i++)
            points.Set(i, points.At(i).RotatedTo(axes[_periodOf[i]]), points.ErrorAt(i).RotatedTo(axes[_periodOf[i]]));
        for (var j = 0; j < proposals.Count; j++)
        {
            var axesOfProposal = _periodsOf[j] is [var only]
                ? axes[only.Period]
                : Axes.At(_periodsOf[j].Sum(p => p.Share * angles[p.Period]));
            proposals.SetSlope(j, proposals.SlopeOf(j).RotatedTo(axesOfProposal));
            proposals.SetErrors(
                j,
                proposals.ErrorOf(j).RotatedTo(axesOfProposal),
                proposals.WithLower(j).RotatedTo(axesOfProposal),
                proposals.WithUpper(j).RotatedTo(axesOfProposal),
                proposals.LL[j],
                proposals.UU[j]
            );
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
