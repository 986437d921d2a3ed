namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>How far one state has voted as others did on votes whose titles are like that of a coming one, whatever their kind and body; where they cast few ballots on those, how far they agree in all.</summary>
/// <remarks>Two states may vote alike on nearly everything and apart on the death penalty: on that question they are no neighbours.</remarks>
internal static class AgreementOnTopic
{
    private const double WeightElsewhere = 0.3;
    private const double WeightOfAll = 0.5;

    /// <summary>The agreement of a state with every other, from 0 to 1, by place.</summary>
    public static double[] Of(Evidence evidence, int state)
    {
        var count = evidence.Past.Order.Count;
        var same = new double[count];
        var all = new double[count];
        foreach (var (vote, likeness, likeWeight) in evidence.Weighings)
        {
            if (likeness is not (Likeness.Title or Likeness.OtherKind or Likeness.Elsewhere) || vote.Ballots[state] is not (Ballot.Yes or Ballot.No or Ballot.Abstain))
                continue;
            var weight = likeWeight * vote.Division * (likeness == Likeness.Elsewhere ? WeightElsewhere : 1);
            var own = vote.Ballots[state];
            foreach (var other in vote.Voters)
            {
                var ballot = vote.Ballots[other];
                if (ballot == Ballot.NotVoting)
                    continue;
                all[other] += weight;
                same[other] += ballot == own ? weight : ballot == Ballot.Abstain || own == Ballot.Abstain ? weight / 2 : 0;
            }
        }
        for (var other = 0; other < count; other++)
            same[other] = (same[other] + WeightOfAll * evidence.Past.Agreement.Between(state, other)) / (all[other] + WeightOfAll);
        return same;
    }
}
