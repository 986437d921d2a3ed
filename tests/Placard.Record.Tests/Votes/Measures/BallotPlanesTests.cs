using System.Runtime.Intrinsics.X86;

namespace Placard.Record.Tests.Votes.Measures;

public sealed class BallotPlanesTests
{
    private static readonly StateCode Argentina = VoteGen.States[0];
    private static readonly StateCode Brazil = VoteGen.States[1];

    [Fact]
    public void Identical_ballots_count_one_an_abstention_beside_a_yes_half_and_opposites_nothing()
    {
        var planes = BallotPlanes.Of(
            new[] { "YY", "NN", "AA", "YA", "AN", "YN", "YX", " Y" }.Select(
                (ballots, i) => VoteGen.Vote(VoteGen.Letters(ballots), serial: i)
            )
        );

        var agreement = planes.Between(Argentina, Brazil);

        Assert.Equal(new Agreement(Common: 6, Same: 3, Opposite: 1, OnlyFirst: 1, OnlySecond: 1), agreement);
        Assert.Equal(2, agreement.Partial);
        Assert.Equal(4.0 / 6, agreement.Index);
        Assert.Equal(0.5, agreement.Share);
    }

    [Fact]
    public void States_without_a_common_vote_have_no_index()
    {
        var agreement = BallotPlanes.Of([VoteGen.Vote(VoteGen.Letters("Y "))]).Between(Argentina, Brazil);

        Assert.Equal((null, null, 1), (agreement.Index, agreement.Share, agreement.OnlyFirst));
    }

    [Fact]
    public void Disputed_and_quarantined_votes_stay_out_unless_asked_for()
    {
        VoteEvent[] votes =
        [
            VoteGen.Vote(VoteGen.Letters("YY"), status: RecordStatus.Confirmed, serial: 1),
            VoteGen.Vote(VoteGen.Letters("YN"), status: RecordStatus.Disputed, serial: 2),
            VoteGen.Vote(VoteGen.Letters("YN"), status: RecordStatus.Quarantined, serial: 3),
        ];

        Assert.Equal(1, BallotPlanes.Of(votes).Between(Argentina, Brazil).Common);
        Assert.Equal(3, BallotPlanes.Of(votes, withDoubtful: true).Between(Argentina, Brazil).Common);
    }

    [Fact]
    public void No_votes_make_no_planes_and_no_trouble()
    {
        var planes = BallotPlanes.Of([]);

        Assert.Empty(planes.All().States);
        Assert.Equal(default, planes.Between(Argentina, Brazil));
        Assert.Empty(planes.ByYear(Argentina, Brazil));
    }

    [Fact]
    public void Planes_give_what_counting_ballot_by_ballot_gives() =>
        Gen.Select(VoteGen.Votes, VoteGen.State, VoteGen.State)
            .Sample(
                (votes, a, b) =>
                {
                    var planes = BallotPlanes.Of(votes);
                    var counted = Naive(votes, a, b);
                    Assert.Equal(counted, planes.Between(a, b));
                    Assert.Equal(counted.Common + counted.OnlyFirst, planes.Cast(a));
                    if (planes.States.Contains(a) && planes.States.Contains(b) && a != b)
                        Assert.Equal(counted, planes.All()[a, b]);
                }
            );

    [Fact]
    public void The_years_add_up_to_the_whole_and_each_is_its_own_votes() =>
        Gen.Select(VoteGen.Votes, VoteGen.State, VoteGen.State)
            .Sample(
                (votes, a, b) =>
                {
                    var planes = BallotPlanes.Of(votes);
                    var years = planes.ByYear(a, b);
                    Assert.Equal(planes.Between(a, b), years.Aggregate(default(Agreement), (sum, year) => sum + year.Value));
                    Assert.All(years, year => Assert.Equal(Naive(votes.Where(v => v.Date.Year == year.Key), a, b), year.Value));
                    Assert.Equal(years.Select(y => y.Key).Order(), years.Select(y => y.Key));
                }
            );

    [Fact]
    public void Agreement_is_symmetric_bounded_and_whole_with_oneself() =>
        VoteGen.Votes.Sample(
            votes =>
            {
                var table = BallotPlanes.Of(votes, withDoubtful: true).All();
                foreach (var a in table.States)
                {
                    Assert.True(table[a, a].Index is null or 1.0);
                    foreach (var b in table.States)
                    {
                        Assert.Equal(
                            table[b, a] with
                            {
                                OnlyFirst = table[b, a].OnlySecond,
                                OnlySecond = table[b, a].OnlyFirst,
                            },
                            table[a, b]
                        );
                        Assert.True(table[a, b].Index is null or (>= 0 and <= 1));
                        Assert.True(table[a, b].Share is not { } share || share <= table[a, b].Index);
                    }
                }
            },
            iter: 30
        );

    [Fact]
    public void The_order_of_votes_does_not_matter() =>
        VoteGen.Votes.Sample(
            votes =>
            {
                var (one, other) = (BallotPlanes.Of(votes).All(), BallotPlanes.Of(votes.Reverse()).All());
                Assert.Equal(one.States, other.States);
                foreach (var a in one.States)
                    Assert.Equal(one.NearestTo(a), other.NearestTo(a));
            },
            iter: 30
        );

    [Fact]
    public void Wide_registers_count_what_single_words_count()
    {
        Assert.SkipUnless(Avx2.IsSupported, "no such registers here");
        Gen.ULong.Array[3 * 8]
            .Select(Gen.ULong.Array[3 * 8])
            .Sample((a, b) => PairCounts.OfVectors(a, b, 8) == PairCounts.OfWords(a, b, 8));
    }

    [Fact]
    public void The_nearest_state_comes_first_and_too_few_common_votes_leave_a_state_out()
    {
        var planes = BallotPlanes.Of([
            VoteGen.Vote(VoteGen.Letters("YYN"), serial: 1),
            VoteGen.Vote(VoteGen.Letters("NNA"), serial: 2),
            VoteGen.Vote(VoteGen.Letters("YNXY"), serial: 3),
        ]);

        var nearest = planes.All().NearestTo(Argentina, fewestCommon: 2);

        Assert.Equal(["BRA", "CHN"], nearest.Select(c => c.State.ToString()));
    }

    private static Agreement Naive(IEnumerable<VoteEvent> votes, StateCode a, StateCode b) =>
        votes.Where(v => v.IsMeasurable).Aggregate(default(Agreement), (sum, vote) => sum + Agreement.Of(vote.Ballots[a], vote.Ballots[b]));
}
