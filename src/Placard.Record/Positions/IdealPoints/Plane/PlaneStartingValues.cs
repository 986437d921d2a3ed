using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Starting values in the plane: the one-dimensional estimate, and as the second dimension the principal component of the ballots
/// orthogonal to it.</summary>
internal static class PlaneStartingValues
{
    private const int Rounds = 40;
    private const double SecondVariance = 0.09;

    public static void Set(BallotTable table, CoordinateAscent one, PlanePointEstimates points, PlaneProposalEstimates proposals)
    {
        var second = AcrossFirst(table, one.Points);
        for (var s = 0; s < table.States.Length; s++)
        {
            for (var i = table.FirstOfState[s]; i < table.FirstOfState[s + 1]; i++)
            {
                var deviation = (double)one.Points.Deviations[i];
                points.Set(i, new(one.Points.Means[i], second[s]), new(deviation * deviation, 0, SecondVariance));
            }
        }
        var from = one.Proposals;
        for (var j = 0; j < proposals.Count; j++)
        {
            proposals.First[j] = from.Discrimination[j];
            (proposals.Lower[j], proposals.Upper[j]) = (from.Lower[j], from.Upper[j]);
            proposals.SetErrors(j, new(from.DD[j], 0, from.DD[j]), new(from.DL[j], 0), new(from.DU[j], 0), from.LL[j], from.UU[j]);
        }
    }

    // Power iteration, as for the first component, kept orthogonal to it.
    private static double[] AcrossFirst(BallotTable table, PointEstimates one)
    {
        var stateOf = StartingValues.StateOf(table);
        var first = new double[table.States.Length];
        for (var s = 0; s < first.Length; s++)
        {
            for (var i = table.FirstOfState[s]; i < table.FirstOfState[s + 1]; i++)
                first[s] += (double)one.Means[i] / (table.FirstOfState[s + 1] - table.FirstOfState[s]);
        }
        StartingValues.Centre(first);
        var weights = new double[table.Proposals.Length];
        double[] scores = [.. first.Select((at, s) => at * at + 1e-3 * (s % 7))];
        for (var round = 0; round < Rounds; round++)
        {
            Across(first, scores);
            StartingValues.Weigh(table, stateOf, scores, weights);
            StartingValues.Score(table, weights, scores);
        }
        Across(first, scores);
        return scores;
    }

    private static void Across(double[] first, double[] scores)
    {
        StartingValues.Centre(scores);
        var along = first.Zip(scores, (a, b) => a * b).Average();
        for (var s = 0; s < scores.Length; s++)
            scores[s] -= along * first[s];
        StartingValues.Centre(scores);
    }
}
