namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>The states that vote like one state on the topic of a coming vote, each with a weight that falls with disagreement: <c>exp(12
/// (agreement − 1))</c>.</summary>
internal sealed class Neighbours
{
    private const double Steepness = 12;
    private const double Least = 1e-4;

    private readonly List<(int State, double Weight)> _weights = [];

    public Neighbours(Evidence evidence, int state)
    {
        var agreement = AgreementOnTopic.Of(evidence, state);
        for (var other = 0; other < agreement.Length; other++)
        {
            var weight = other == state ? 0 : Math.Exp(Steepness * (agreement[other] - 1));
            if (weight >= Least)
                _weights.Add((other, weight));
        }
    }

    /// <summary>The pooled ballots of neighbours, drawn towards a prior that weighs 0.15 of a ballot.</summary>
    public void Pool(BallotCounts counts, double[] prior, Span<double> into)
    {
        const double PriorWeight = 0.15;
        into.Clear();
        var total = 0.0;
        foreach (var (state, weight) in _weights)
        {
            var ballots = counts[state];
            for (var y = 0; y < BallotCounts.Kinds; y++)
            {
                into[y] += weight * ballots[y];
                total += weight * ballots[y];
            }
        }
        for (var y = 0; y < BallotCounts.Kinds; y++)
            into[y] = (into[y] + PriorWeight * prior[y]) / (total + PriorWeight);
    }
}
