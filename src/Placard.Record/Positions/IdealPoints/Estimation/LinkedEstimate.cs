using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>An estimate on the linked scale, as users of the model receive it.</summary>
internal static class LinkedEstimate
{
    public static IdealPoints Of(BallotTable table, CoordinateAscent estimate, Linking linking, int rounds)
    {
        var (points, proposals) = (estimate.Points, estimate.Proposals);
        var linked = linking.Link(points, proposals);
        var all = new Position[points.Count];
        for (var s = 0; s < table.States.Length; s++)
        {
            for (var i = table.FirstOfState[s]; i < table.FirstOfState[s + 1]; i++)
            {
                all[i] = new Position(
                    table.States[s],
                    table.Periods[i],
                    linked.Points[i],
                    points.Deviations[i] * linked.Units[linking.PeriodOf(i)],
                    table.ByStatePeriod.BallotsIn(i)
                );
            }
        }
        return new IdealPoints(all, ParametersOf(table, proposals, linking, linked), table.ByProposal.Ballots, rounds);
    }

    private static IEnumerable<VoteParameters> ParametersOf(
        BallotTable table,
        ProposalEstimates proposals,
        Linking linking,
        LinkedScale linked
    )
    {
        for (var j = 0; j < proposals.Count; j++)
        {
            var period = linking.PeriodOfProposal(j);
            var slope = proposals.Discrimination[j] / linked.Units[period];
            var shift = slope * linked.Zeros[period];
            yield return new VoteParameters(table.Proposals[j], slope, proposals.Lower[j] + shift, proposals.Upper[j] + shift);
        }
    }
}
