using Placard.Record.Positions.Swing;

namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>How the votes like a coming one, in one way of likeness, divided the scale of ideal points, and so what a state is likely to do where it stands now, whether it voted on them or not.</summary>
internal sealed class LikeCuts
{
    // A prior vote as the members of the day vote on this kind, so that few like votes do not say too much.
    private const double PriorWeight = 0.15;

    // The variance of where a state stands on the day: its standard error, and how far it may have moved since.
    private const double Unsure = 0.1;

    private readonly List<(VoteDivision Division, double Weight)> _cuts = [];
    private readonly double[] _prior;

    public LikeCuts(IEnumerable<Weighing> weighings, PositionsSoFar positions, double[] prior)
    {
        _prior = prior;
        foreach (var weighing in weighings)
        {
            if (positions.Of(weighing.Vote) is { } scale)
                _cuts.Add((new VoteDivision(scale), weighing.Weight));
        }
    }

    /// <summary>The chances of a state at a position. What the scale does not tell, whether it votes at all, is taken from the prior.</summary>
    public double[] At(double position)
    {
        var cast = 1 - _prior[3];
        double yes = PriorWeight * _prior[0] / cast, no = PriorWeight * _prior[1] / cast, abstain = PriorWeight * _prior[2] / cast, all = PriorWeight;
        foreach (var (division, weight) in _cuts)
        {
            var chances = division.At(position, Unsure);
            yes += weight * chances.Yes;
            no += weight * chances.No;
            abstain += weight * chances.Abstain;
            all += weight;
        }
        return [yes / all * cast, no / all * cast, abstain / all * cast, _prior[3]];
    }
}
