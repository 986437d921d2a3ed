using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Linking of the periods of an estimate to one scale: the unit of each period from recurring texts, its zero from the random
/// walk.</summary>
/// <remarks>
/// Units: least squares on the logarithms of the discriminations of texts put to the vote in two periods (S. Haberman, "Linking parameter
/// estimates derived from an item
/// response model through separate calibrations", ETS RR-09-40, 2009). A text that divides the same states as before with less
/// discrimination is voted on in a period whose
/// unit is too long. That two neighbouring years have one unit counts as much as <see cref="Sameness"/> texts.
/// </remarks>
internal sealed class Linking
{
    private const double Sameness = 20;

    /// <summary>A text that hardly divides says nothing of a unit.</summary>
    private const double LeastDiscrimination = 0.3;

    private readonly BallotTable _table;
    private readonly Priors _priors;
    private readonly IReadOnlyList<(int Earlier, int Later)> _texts;
    private readonly int[] _years;
    private readonly int[] _periodOf;

    /// <summary>Prepares the linking of one table.</summary>
    /// <param name="table">The ballots.</param>
    /// <param name="texts">Pairs of proposals on one text, the earlier first.</param>
    /// <param name="priors">How far states are held likely to move.</param>
    public Linking(BallotTable table, IReadOnlyList<(int Earlier, int Later)> texts, Priors priors)
    {
        (_table, _texts, _priors) = (table, texts, priors);
        _years = [.. table.Periods.Distinct().Order()];
        _periodOf = Array.ConvertAll(table.Periods, p => Array.BinarySearch(_years, p));
    }

    /// <summary>Which of <see cref="LinkedScale.Units"/> and <see cref="LinkedScale.Zeros"/> a state-period uses.</summary>
    public int PeriodOf(int statePeriod) => _periodOf[statePeriod];

    /// <summary>Which of them a proposal uses: the period of those who voted on it.</summary>
    public int PeriodOfProposal(int proposal) => _periodOf[_table.ByProposal.AnyOf(proposal)];

    /// <summary>Links an estimate.</summary>
    public LinkedScale Link(PointEstimates points, ProposalEstimates proposals) =>
        Link(Array.ConvertAll(points.Means, m => (double)m), Array.ConvertAll(proposals.Discrimination, b => (double)b));

    /// <summary>Links points, one for each state-period, using the discriminations, one for each proposal.</summary>
    public LinkedScale Link(ReadOnlySpan<double> points, ReadOnlySpan<double> discriminations)
    {
        var units = Units(discriminations);
        var placed = new double[points.Length];
        for (var i = 0; i < placed.Length; i++)
            placed[i] = points[i] * units[_periodOf[i]];
        var zeros = Zeros(placed);
        for (var i = 0; i < placed.Length; i++)
            placed[i] += zeros[_periodOf[i]];
        var (mean, whole) = MeanAndDeviation(placed);
        for (var i = 0; i < placed.Length; i++)
            placed[i] = (placed[i] - mean) / whole;
        return new LinkedScale(placed, Array.ConvertAll(units, u => u / whole), Array.ConvertAll(zeros, z => (z - mean) / whole));
    }

    private static (double Mean, double Deviation) MeanAndDeviation(double[] points)
    {
        var mean = points.Average();
        var deviation = Math.Sqrt(points.Average(p => (p - mean) * (p - mean)));
        return (mean, deviation == 0 ? 1 : deviation);
    }

    private double[] Units(ReadOnlySpan<double> discriminations)
    {
        var equations = new Differences(_years.Length);
        equations.Pull(0, 0, 1);
        for (var t = 1; t < _years.Length; t++)
            equations.Add(t - 1, t, 0, Sameness / (_years[t] - _years[t - 1]));
        foreach (var (earlier, later) in _texts)
        {
            var (before, after) = (discriminations[earlier], discriminations[later]);
            if (Math.Abs(before) >= LeastDiscrimination && Math.Abs(after) >= LeastDiscrimination && before * after > 0)
                equations.Add(PeriodOfProposal(earlier), PeriodOfProposal(later), Math.Log(after / before), 1);
        }
        var logs = equations.Solve();
        var middle = logs.Average();
        return Array.ConvertAll(logs, l => Math.Exp(l - middle));
    }

    /// <summary>Where each period's zero lies for the paths of all states together to be likeliest: what is to be added to the points of
    /// the period.</summary>
    public double[] Zeros(ReadOnlySpan<double> points)
    {
        var equations = new Differences(_years.Length);
        var first = 1 / (_priors.FirstDeviation * _priors.FirstDeviation);
        for (var s = 0; s < _table.States.Length; s++)
        {
            var from = _table.FirstOfState[s];
            equations.Pull(_periodOf[from], -points[from], first);
            for (var i = from + 1; i < _table.FirstOfState[s + 1]; i++)
            {
                var years = _table.Periods[i] - _table.Periods[i - 1];
                equations.Add(_periodOf[i - 1], _periodOf[i], points[i - 1] - points[i], 1 / (_priors.Drift * _priors.Drift * years));
            }
        }
        return equations.Solve();
    }
}
