using Placard.Record.Positions.Forecasts.Training;

namespace Placard.Record.Tests.Positions.Forecasts;

public class SharedSwingsTests
{
    [Fact]
    public void Shared_swings_are_found_again_in_drawn_votes()
    {
        // Votes drawn with a known shared part; what is estimated from their ballots is that part, but for the allowance made for fitted
        // votes.
        double[][] chances = [.. Enumerable.Range(0, 40).Select(i => (double[])[0.45, 0.3, 0.24, 0.01])];
        ErrorFactors[] factors =
        [
            .. Enumerable.Range(0, 40).Select(i => new ErrorFactors(i % 2 == 0 ? 1 : -1, Placard.Record.States.RegionalGroup.None)),
        ];
        var truth = new CorrelatedErrors(0.15, 0.1, 0);
        var drawn = truth.Draw(chances, factors, 3000);
        var estimate = new ErrorCorrelation();
        for (var vote = 0; vote < 3000; vote++)
            estimate.Add([.. Enumerable.Range(0, 40).Select(s => (chances[s], (int)drawn[vote * 40 + s] - 1, factors[s]))]);
        var found = estimate.Estimate();
        Assert.InRange(found.All / 1.5, 0.12, 0.18);
        Assert.InRange(found.Axis / 1.5, 0.07, 0.13);
    }
}
