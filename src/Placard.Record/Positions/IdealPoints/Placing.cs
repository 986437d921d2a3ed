namespace Placard.Record.Positions.IdealPoints;

/// <summary>Puts an estimate on its scale and gives it the form that leaves this folder.</summary>
internal static class Placing
{
    public static IdealPoints Of(BallotTable table, Iteration estimate, Priors priors, int rounds)
    {
        var (standings, proposals) = (estimate.Standings, estimate.Proposals);
        var (points, shifts, mean, unit) = Scale.Placed(table, Array.ConvertAll(standings.Means, m => (double)m), priors);
        var all = new Position[points.Length];
        for (var s = 0; s < table.States.Length; s++)
        {
            for (var i = table.FirstOfState[s]; i < table.FirstOfState[s + 1]; i++)
                all[i] = new Position(table.States[s], table.Periods[i], points[i], standings.Deviations[i] / unit, table.ByStanding.BallotsIn(i));
        }
        return new IdealPoints(all, Scales(table, proposals, shifts, mean, unit), table.ByProposal.Ballots, rounds);
    }

    private static IEnumerable<VoteScale> Scales(BallotTable table, Proposals proposals, double[] shiftOf, double mean, double unit)
    {
        for (var j = 0; j < proposals.Count; j++)
        {
            var shift = Shift(table, j, shiftOf) - mean;
            var slope = proposals.Discrimination[j];
            foreach (var vote in table.Proposals[j])
                yield return new VoteScale(vote, slope * unit, proposals.Lower[j] + slope * shift, proposals.Upper[j] + slope * shift);
        }
    }

    // Tied roll calls lie in two periods, which are shifted by nearly the same; each proposal goes with the mean of its ballots.
    private static double Shift(BallotTable table, int proposal, double[] shiftOf)
    {
        var sum = 0.0;
        for (var kind = 0; kind < BallotRows.Kinds; kind++)
        {
            foreach (var i in table.ByProposal[proposal, kind])
                sum += shiftOf[i];
        }
        return sum / table.ByProposal.BallotsIn(proposal);
    }
}
