using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Climbing;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Where an estimate in the plane starts: the one-dimensional estimate, and across it the line along which the ballots differ most once the first is taken out.</summary>
internal static class PlaneStart
{
    private const int Rounds = 40;
    private const double SecondVariance = 0.09;

    public static void Set(BallotTable table, Iteration one, PlaneStandings standings, PlaneProposals proposals)
    {
        var second = AcrossFirst(table, one.Standings);
        for (var s = 0; s < table.States.Length; s++)
        {
            for (var i = table.FirstOfState[s]; i < table.FirstOfState[s + 1]; i++)
            {
                var deviation = (double)one.Standings.Deviations[i];
                standings.Set(i, new(one.Standings.Means[i], second[s]), new(deviation * deviation, 0, SecondVariance));
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

    // By powers, as the first line is found, kept at right angles to it.
    private static double[] AcrossFirst(BallotTable table, Standings one)
    {
        var stateOf = Starting.StateOf(table);
        var first = new double[table.States.Length];
        for (var s = 0; s < first.Length; s++)
        {
            for (var i = table.FirstOfState[s]; i < table.FirstOfState[s + 1]; i++)
                first[s] += (double)one.Means[i] / (table.FirstOfState[s + 1] - table.FirstOfState[s]);
        }
        Starting.Centre(first);
        var weights = new double[table.Proposals.Length];
        double[] scores = [.. first.Select((at, s) => at * at + 1e-3 * (s % 7))];
        for (var round = 0; round < Rounds; round++)
        {
            Across(first, scores);
            Starting.Weigh(table, stateOf, scores, weights);
            Starting.Score(table, weights, scores);
        }
        Across(first, scores);
        return scores;
    }

    private static void Across(double[] first, double[] scores)
    {
        Starting.Centre(scores);
        var along = first.Zip(scores, (a, b) => a * b).Average();
        for (var s = 0; s < scores.Length; s++)
            scores[s] -= along * first[s];
        Starting.Centre(scores);
    }
}
