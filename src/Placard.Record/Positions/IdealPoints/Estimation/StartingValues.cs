using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Starting values: the first principal component of the ballots, with each state constant over time.</summary>
internal static class StartingValues
{
    private const int Rounds = 12;
    private const float FirstDeviation = 0.3f;

    /// <summary>Sets the points to the states' scores on that component, and each proposal's cut points from its tally.</summary>
    /// <remarks>The states that <paramref name="upper"/> selects are at the upper end on average.</remarks>
    public static void Set(BallotTable table, Func<StateCode, bool> upper, PointEstimates points, ProposalEstimates proposals)
    {
        var stateOf = StateOf(table);
        var weights = new double[proposals.Count];
        // Where none is at the upper end, or all are, any vector that is not constant will do to start with.
        double[] scores = [.. table.States.Select((state, at) => (upper(state) ? 1 : 0) + 1e-3 * (at % 7))];
        Centre(scores);
        for (var round = 0; round < Rounds; round++)
        {
            Weigh(table, stateOf, scores, weights);
            Score(table, weights, scores);
            Centre(scores);
        }
        Flip(table, upper, scores);
        for (var i = 0; i < points.Count; i++)
        {
            points.Means[i] = (float)scores[stateOf[i]];
            points.Deviations[i] = FirstDeviation;
        }
        for (var j = 0; j < proposals.Count; j++)
            SetCuts(table, j, proposals);
    }

    /// <summary>Sets a proposal's cut points from its tally, with a discrimination of 0.</summary>
    private static void SetCuts(BallotTable table, int proposal, ProposalEstimates proposals)
    {
        var (no, abstain, yes) = (
            table.ByProposal[proposal, BallotRows.No].Length,
            table.ByProposal[proposal, BallotRows.Abstain].Length,
            table.ByProposal[proposal, BallotRows.Yes].Length
        );
        var all = no + abstain + yes + 1.5;
        proposals.Lower[proposal] = (float)Quantile((no + 0.5) / all);
        proposals.Upper[proposal] = (float)Quantile((no + abstain + 1) / all);
    }

    internal static int[] StateOf(BallotTable table)
    {
        var stateOf = new int[table.StatePeriods];
        for (var s = 0; s < table.States.Length; s++)
            stateOf.AsSpan(table.FirstOfState[s], table.FirstOfState[s + 1] - table.FirstOfState[s]).Fill(s);
        return stateOf;
    }

    // A ballot counts −1, 0 or 1; from it the mean of its proposal is taken.
    internal static void Weigh(BallotTable table, int[] stateOf, double[] scores, double[] weights)
    {
        for (var j = 0; j < weights.Length; j++)
        {
            double sum = 0,
                sumScores = 0,
                product = 0;
            var count = table.ByProposal.BallotsIn(j);
            for (var kind = 0; kind < BallotRows.Kinds; kind++)
            {
                var of = 0.0;
                foreach (var i in table.ByProposal[j, kind])
                    of += scores[stateOf[i]];
                sumScores += of;
                sum += (kind - 1) * table.ByProposal[j, kind].Length;
                product += (kind - 1) * of;
            }
            weights[j] = (product - sum * sumScores / count) / count;
        }
    }

    internal static void Score(BallotTable table, double[] weights, double[] scores)
    {
        for (var s = 0; s < scores.Length; s++)
        {
            double product = 0,
                norm = 1e-6;
            for (var i = table.FirstOfState[s]; i < table.FirstOfState[s + 1]; i++)
            {
                for (var kind = 0; kind < BallotRows.Kinds; kind++)
                {
                    foreach (var j in table.ByStatePeriod[i, kind])
                    {
                        var mean =
                            (double)(table.ByProposal[j, BallotRows.Yes].Length - table.ByProposal[j, BallotRows.No].Length)
                            / table.ByProposal.BallotsIn(j);
                        product += weights[j] * (kind - 1 - mean);
                        norm += weights[j] * weights[j];
                    }
                }
            }
            scores[s] = product / norm;
        }
    }

    internal static void Centre(double[] scores)
    {
        var mean = scores.Average();
        var deviation = Math.Sqrt(scores.Average(s => (s - mean) * (s - mean))) + 1e-9;
        for (var s = 0; s < scores.Length; s++)
            scores[s] = (scores[s] - mean) / deviation;
    }

    private static void Flip(BallotTable table, Func<StateCode, bool> upper, double[] scores)
    {
        var sum = 0.0;
        for (var s = 0; s < scores.Length; s++)
        {
            if (upper(table.States[s]))
                sum += scores[s];
        }
        for (var s = 0; s < scores.Length && sum < 0; s++)
            scores[s] = -scores[s];
    }

    // Close enough to start from: the logistic curve approximates the normal one.
    private static double Quantile(double share) => Math.Log(share / (1 - share)) / 1.702;
}
