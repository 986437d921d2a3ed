using Placard.Record.Positions.Blocs;

namespace Placard.Record.Tests.Positions.Blocs;

public sealed class CohesionTests
{
    private static readonly StateGroup Union = StateGroups.Find("EU")!;

    // (largest − half of the rest) by all; for 10, 5 and 0 of 15 that is (10 − 2.5) / 15.
    [Theory]
    [InlineData(10, 0, 0, 1.0, 1.0)]
    [InlineData(5, 5, 5, 0.0, 0.0)]
    [InlineData(10, 5, 0, 0.5, 1.0 / 3)]
    [InlineData(5, 5, 0, 0.25, 0.0)]
    [InlineData(0, 0, 7, 1.0, null)]
    [InlineData(1, 0, 9, 0.85, 1.0)]
    public void The_indices_are_those_of_Hix_Noury_and_Roland_and_of_Rice(int yes, int no, int abstain, double index, double? rice)
    {
        var vote = new GroupVote(PlantedBlocs.Vote(1, BallotSheet.Empty), yes, no, abstain);
        Assert.Equal(index, vote.AgreementIndex, 12);
        Assert.Equal(rice, vote.Rice);
    }

    [Theory]
    [InlineData(3, 1, 1, Ballot.Yes)]
    [InlineData(1, 2, 1, Ballot.No)]
    [InlineData(0, 1, 2, Ballot.Abstain)]
    [InlineData(2, 2, 1, Ballot.None)]
    public void The_line_of_a_group_is_what_more_did_than_any_other_one_thing(int yes, int no, int abstain, Ballot line) =>
        Assert.Equal(line, new GroupVote(PlantedBlocs.Vote(1, BallotSheet.Empty), yes, no, abstain).Line);

    [Fact]
    public void Only_members_of_the_day_are_counted()
    {
        var ballots = PlantedBlocs.Sheet("FRA=Y DEU=Y GBR=N ITA=Y CHN=N");
        var before = Assert.Single(GroupVote.Of([PlantedBlocs.Vote(1, ballots, "2020-01-31")], Union));
        var after = Assert.Single(GroupVote.Of([PlantedBlocs.Vote(2, ballots, "2020-02-01")], Union));
        Assert.Equal((3, 1), (before.Yes, before.No));
        Assert.Equal((3, 0), (after.Yes, after.No));
        Assert.Empty(GroupVote.Of([PlantedBlocs.Vote(3, ballots, "1957-12-31")], Union));
    }

    [Fact]
    public void Two_members_are_no_group_absence_is_no_ballot_and_doubtful_votes_stay_out() =>
        Assert.Empty(
            GroupVote.Of(
                [
                    PlantedBlocs.Vote(1, PlantedBlocs.Sheet("FRA=Y DEU=Y ITA=X CHN=N")),
                    PlantedBlocs.Vote(2, PlantedBlocs.Sheet("FRA=Y DEU=Y ITA=Y"), status: RecordStatus.Quarantined),
                ],
                Union
            )
        );

    [Fact]
    public void A_mean_lies_in_its_interval_and_many_votes_narrow_it()
    {
        VoteEvent[] votes =
        [
            .. Enumerable
                .Range(0, 200)
                .Select(i =>
                    PlantedBlocs.Vote(
                        i,
                        PlantedBlocs.Sheet(i % 3 == 0 ? "FRA=Y DEU=N ITA=Y" : "FRA=Y DEU=Y ITA=Y"),
                        i < 20 ? "2019-12-01" : "2020-01-01"
                    )
                ),
        ];
        var years = Cohesion.ByYear(GroupVote.Of(votes, Union));
        Assert.Equal([2019, 2020], years.Select(y => y.Key));
        Assert.All(years, y => Assert.InRange(y.Value.Agreement.Share, y.Value.Agreement.Low, y.Value.Agreement.High));
        Assert.True(
            years[1].Value.Agreement.High - years[1].Value.Agreement.Low < years[0].Value.Agreement.High - years[0].Value.Agreement.Low
        );
        Assert.Equal(7, years[0].Value.Split);
        Assert.Equal(20, years[0].Value.Agreement.Votes);
    }

    [Fact]
    public void The_order_of_votes_does_not_matter()
    {
        GroupVote[] votes =
        [
            .. GroupVote.Of(
                Enumerable.Range(0, 60).Select(i => PlantedBlocs.Vote(i, PlantedBlocs.Sheet($"FRA=Y DEU={"YNA"[i % 3]} ITA=Y"))),
                Union
            ),
        ];
        Assert.Equal(Cohesion.Of(votes), Cohesion.Of([.. votes.Reverse()]));
    }

    [Fact]
    public void Abstentions_alone_have_no_index_of_Rice()
    {
        var cohesion = Cohesion.Of([.. GroupVote.Of([PlantedBlocs.Vote(1, PlantedBlocs.Sheet("FRA=A DEU=A ITA=A"))], Union)])!;
        Assert.Equal((1.0, (ShareEstimate?)null, 0), (cohesion.Agreement.Share, cohesion.Rice, cohesion.Split));
        Assert.Null(Cohesion.Of([]));
    }

    [Fact]
    public void Who_breaks_ranks_is_counted_against_the_line_and_against_votes_with_a_line_alone()
    {
        GroupVote[] votes =
        [
            .. GroupVote.Of(
                [
                    PlantedBlocs.Vote(1, PlantedBlocs.Sheet("FRA=Y DEU=Y ITA=Y HUN=N USA=N")),
                    PlantedBlocs.Vote(2, PlantedBlocs.Sheet("FRA=Y DEU=Y ITA=A HUN=A")),
                    PlantedBlocs.Vote(3, PlantedBlocs.Sheet("FRA=A DEU=A ITA=A HUN=N")),
                    PlantedBlocs.Vote(4, PlantedBlocs.Sheet("FRA=A DEU=A ITA=A HUN=X")),
                ],
                Union
            ),
        ];
        var breakers = Defection.Of(votes, Union);
        Assert.Equal(["HUN", "DEU", "FRA", "ITA"], breakers.Select(b => b.State.ToString()));
        Assert.Equal(["Question 1", "Question 3"], breakers[0].Breaks.Select(b => b.Vote.Title));
        Assert.Equal(1, breakers[0].Opposite);
        Assert.Equal((2, 1.0), (breakers[0].Share.Votes, breakers[0].Share.Share));
        Assert.Equal((3, 0.0, 0.0), (breakers[1].Share.Votes, breakers[1].Share.Share, breakers[1].Share.Low));
        Assert.DoesNotContain(breakers, b => b.State == StateCode.Parse("USA"));
    }
}
