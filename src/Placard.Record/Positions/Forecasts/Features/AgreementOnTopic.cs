namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>The agreement of one state with the others on votes with titles similar to the coming one, of any kind and body; where they
/// cast few ballots on those, drawn towards their agreement on all votes.</summary>
/// <remarks>Two states may agree on nearly everything and differ on the death penalty: on that question they are not neighbours.</remarks>
internal static class AgreementOnTopic
{
    private const double WeightElsewhere = 0.3;
    private const double WeightOfAll = 0.5;

    /// <summary>The agreement of a state with every other, from 0 to 1, by index.</summary>
    public static double[] Of(Evidence evidence, int state)
    {
        var count = evidence.Past.Order.Count;
        var same = new double[count];
        var all = new double[count];
        foreach (var (vote, similarity, likeWeight, _) in evidence.WeightedVotes)
        {
            if (similarity is not (Similarity.Title or Similarity.OtherKind or Similarity.Elsewhere) || !vote.Ballots[state].IsCast())
                continue;
            var weight = likeWeight * vote.Divisiveness * (similarity == Similarity.Elsewhere ? WeightElsewhere : 1);
            var own = vote.Ballots[state];
            foreach (var other in vote.Voters)
            {
                var ballot = vote.Ballots[other];
                if (ballot == Ballot.NotVoting)
                    continue;
                all[other] += weight;
                same[other] +=
                    ballot == own ? weight
                    : ballot == Ballot.Abstain || own == Ballot.Abstain ? weight / 2
                    : 0;
            }
        }
        for (var other = 0; other < count; other++)
            same[other] = (same[other] + WeightOfAll * evidence.Past.Agreement.Between(state, other)) / (all[other] + WeightOfAll);
        return same;
    }
}
