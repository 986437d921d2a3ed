using Placard.Record.Positions.Blocs;
using Placard.Record.Tests.Votes.Measures;

namespace Placard.Record.Tests.Positions.Blocs;

public sealed class ShrunkenAgreementTests
{
    [Fact]
    public void A_pair_lies_between_its_own_index_and_the_mean_of_all_and_within_its_interval() =>
        VoteGen.Votes.Sample(
            votes =>
            {
                var agreement = ShrunkenAgreement.Of(BallotPlanes.Of(votes).All());
                foreach (var a in agreement.States)
                {
                    foreach (var b in agreement.States.Where(b => b != a))
                    {
                        var pair = agreement[a, b];
                        var (own, mean) = (pair.Counted.Index ?? agreement.Prior.Mean, agreement.Prior.Mean);
                        Assert.InRange(pair.Estimate.Share, Math.Min(own, mean) - 1e-12, Math.Max(own, mean) + 1e-12);
                        Assert.InRange(pair.Estimate.Share, pair.Estimate.Low - 0.5, pair.Estimate.High + 0.5);
                        Assert.True(pair.Estimate.Low <= pair.Estimate.High);
                        Assert.Equal(agreement[b, a].Estimate, pair.Estimate);
                        Assert.Equal(agreement.Index(a, b), pair.Estimate.Share);
                    }
                }
            },
            iter: 20
        );

    [Fact]
    public void Two_common_votes_say_less_than_two_hundred()
    {
        PairCounts[] pairs = [.. Planted(mean: 0.7, strength: 8, pairs: 3000, votes: 60, seed: 7).Select(p => p.Counts)];
        var prior = AgreementPrior.Of(pairs);
        Assert.True(prior.Shrunken(2, 0) > 0.5);
        Assert.True(prior.Shrunken(200, 0) < 0.05);
    }

    [Theory]
    [InlineData(0.8, 6)]
    [InlineData(0.6, 3)]
    [InlineData(0.75, 30)]
    public void What_was_planted_over_all_pairs_is_estimated(double mean, double strength)
    {
        var prior = AgreementPrior.Of([.. Planted(mean, strength, pairs: 4000, votes: 60, seed: 11).Select(p => p.Counts)]);
        Assert.Equal(mean, prior.Mean, 0.02);
        Assert.InRange(prior.Strength, 0.8 * strength, 1.25 * strength);
    }

    [Fact]
    public void Nine_in_ten_intervals_hold_the_true_agreement()
    {
        var planted = Planted(mean: 0.7, strength: 6, pairs: 3000, votes: 25, seed: 13).ToList();
        var prior = AgreementPrior.Of([.. planted.Select(p => p.Counts)]);
        var held = planted.Count(p =>
        {
            var (a, b) = (prior.Strength * prior.Mean + p.Counts.Same, prior.Strength * (1 - prior.Mean) + p.Counts.Common - p.Counts.Same);
            return BetaDistribution.Quantile(0.05, a, b) <= p.Truth && p.Truth <= BetaDistribution.Quantile(0.95, a, b);
        });
        Assert.InRange(held / 3000.0, 0.88, 0.92);
    }

    [Fact]
    public void Pairs_that_never_met_make_no_trouble()
    {
        Assert.Equal(0.5, AgreementPrior.Of([]).Mean);
        Assert.Equal(0.5, AgreementPrior.Of([default, default]).Shrunken(0, 0));
        var alike = AgreementPrior.Of([new(10, 10, 0), new(20, 20, 0)]);
        Assert.Equal((1.0, true), (alike.Mean, double.IsFinite(alike.Strength)));
    }

    private static IEnumerable<(double Truth, PairCounts Counts)> Planted(double mean, double strength, int pairs, int votes, ulong seed)
    {
        var random = new SplitMix(seed);
        for (var i = 0; i < pairs; i++)
        {
            var truth = BetaDistribution.Quantile(Math.Clamp(random.Unit(), 1e-6, 1 - 1e-6), strength * mean, strength * (1 - mean));
            var same = 0;
            for (var vote = 0; vote < votes; vote++)
                same += random.Unit() < truth ? 1 : 0;
            yield return (truth, new PairCounts(votes, same, votes - same));
        }
    }
}
