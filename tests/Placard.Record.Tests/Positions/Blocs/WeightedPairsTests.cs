using System.Runtime.Intrinsics.X86;
using Placard.Record.Positions.Blocs;
using Placard.Record.Tests.Votes.Measures;

namespace Placard.Record.Tests.Positions.Blocs;

public sealed class WeightedPairsTests
{
    private const int Words = 8;

    private static readonly Gen<ulong[]> Rows = Gen.ULong.Array[3 * Words];

    [Fact]
    public void Wide_registers_count_what_single_words_count()
    {
        Assert.SkipUnless(Avx2.IsSupported, "no such registers here");
        Gen.Select(Rows, Rows, Gen.ULong.Array[Words].Array[1, 4])
            .Sample((a, b, weights) => WeightedPairs.OfVectors(a, b, Words, weights) == WeightedPairs.OfWords(a, b, Words, weights));
    }

    [Fact]
    public void A_vote_that_counts_three_times_counts_like_three_votes() =>
        Gen.Select(VoteGen.Votes, Gen.Int[0, 5].Array[300])
            .Sample(
                (votes, times) =>
                {
                    VoteEvent[] known = [.. votes.Where(v => v.IsMeasurable)];
                    var planes = BallotPlanes.Of(known);
                    var repeated = BallotPlanes.Of(planes.Votes.SelectMany((vote, i) => Enumerable.Repeat(vote, times[i])));
                    var counts = new PairCounts[planes.States.Count * (planes.States.Count - 1) / 2];
                    planes.CountWeighted(Planes(times, planes), counts);
                    for (var j = 1; j < planes.States.Count; j++)
                    {
                        for (var i = 0; i < j; i++)
                        {
                            var counted = counts[PairCounts.At(i, j)];
                            var expected = repeated.Between(planes.States[i], planes.States[j]);
                            Assert.Equal(
                                (expected.Common, expected.Same, expected.Opposite),
                                (counted.Common, counted.Same, counted.Opposite)
                            );
                        }
                    }
                },
                iter: 30
            );

    [Fact]
    public void As_many_drafts_are_drawn_as_there_are_and_the_votes_on_one_go_together() =>
        Gen.Select(Gen.Int[1, 400], Gen.ULong)
            .Sample(
                (votes, seed) =>
                {
                    var draftOf = Enumerable.Range(0, votes).Select(i => i / 2).ToArray();
                    var drafts = draftOf[^1] + 1;
                    var planes = VoteWeights.Draw(draftOf, drafts, 8, seed);
                    var times = Enumerable
                        .Range(0, votes)
                        .Select(i => planes.Select((plane, bit) => (int)(plane[i / 64] >> i % 64 & 1) << bit).Sum())
                        .ToArray();
                    Assert.Equal(drafts, times.Where((_, i) => i % 2 == 0).Sum());
                    Assert.All(Enumerable.Range(0, votes / 2), pair => Assert.Equal(times[2 * pair], times[2 * pair + 1]));
                },
                iter: 200
            );

    private static ulong[][] Planes(int[] times, BallotPlanes planes)
    {
        var weights = new ulong[3][];
        for (var bit = 0; bit < weights.Length; bit++)
        {
            weights[bit] = new ulong[planes.Words];
            for (var vote = 0; vote < planes.Votes.Count; vote++)
                weights[bit][vote / 64] |= (ulong)(times[vote] >> bit & 1) << vote % 64;
        }
        return weights;
    }
}
