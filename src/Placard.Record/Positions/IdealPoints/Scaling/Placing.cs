using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Climbing;

namespace Placard.Record.Positions.IdealPoints.Scaling;

/// <summary>Gives an estimate the form that leaves this folder.</summary>
internal static class Placing
{
    public static IdealPoints Of(BallotTable table, Iteration estimate, Linking linking, int rounds)
    {
        var (standings, proposals) = (estimate.Standings, estimate.Proposals);
        var placement = linking.Place(standings, proposals);
        var all = new Position[standings.Count];
        for (var s = 0; s < table.States.Length; s++)
        {
            for (var i = table.FirstOfState[s]; i < table.FirstOfState[s + 1]; i++)
            {
                all[i] = new Position(
                    table.States[s], table.Periods[i], placement.Points[i], standings.Deviations[i] * placement.Units[linking.PeriodOf(i)], table.ByStanding.BallotsIn(i));
            }
        }
        return new IdealPoints(all, Scales(table, proposals, linking, placement), table.ByProposal.Ballots, rounds);
    }

    private static IEnumerable<VoteScale> Scales(BallotTable table, Proposals proposals, Linking linking, Placement placement)
    {
        for (var j = 0; j < proposals.Count; j++)
        {
            var period = linking.PeriodOfProposal(j);
            var slope = proposals.Discrimination[j] / placement.Units[period];
            var shift = slope * placement.Zeros[period];
            yield return new VoteScale(table.Proposals[j], slope, proposals.Lower[j] + shift, proposals.Upper[j] + shift);
        }
    }
}
