using Placard.Record.Positions.Swing;

namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>The cut points of past votes of one kind of similarity: they give the probabilities of a state at its present position, whether
/// or not it took part in those votes.</summary>
internal sealed class SimilarCutPoints
{
    // The weight of the prior, which is how the members of the day vote on this kind, so that a few similar votes do not count too much.
    private const double PriorWeight = 0.15;

    // The variance of a position on the day: its standard error, and how far the state may have moved since.
    private const double Unsure = 0.1;

    private readonly List<(VoteDivision Division, double Weight)> _cuts = [];
    private readonly double[] _prior;

    public SimilarCutPoints(IEnumerable<WeightedVote> votes, EstimatedPositions positions, double[] prior)
    {
        _prior = prior;
        foreach (var weighted in votes)
        {
            if (positions.Of(weighted.Vote) is { } scale)
                _cuts.Add((new VoteDivision(scale), weighted.Weight));
        }
    }

    /// <summary>The probabilities of a state at a position. Whether it votes at all, which the scale does not tell, is taken from the
    /// prior.</summary>
    public double[] At(double position)
    {
        var cast = 1 - _prior[3];
        double yes = PriorWeight * _prior[0] / cast,
            no = PriorWeight * _prior[1] / cast,
            abstain = PriorWeight * _prior[2] / cast,
            all = PriorWeight;
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
