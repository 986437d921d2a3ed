using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.IdealPoints.Validation;
using Placard.Record.Tests.Votes.Measures;

namespace Placard.Record.Tests.Positions.IdealPoints;

public class IdealPointModelTests
{
    private static readonly PlantedChamber Chamber = PlantedChamber.Of(7, 2001, 5);
    private static readonly Record.Positions.IdealPoints.IdealPoints Estimate = IdealPointModel.Estimate(
        Chamber.Votes,
        IdealPointSettings.ByYear
    );

    [Fact]
    public void Points_that_made_the_ballots_are_found_again()
    {
        var pairs = Estimate.All.Select(p => (p.Point, Chamber.Points[(p.State, p.Period)])).ToList();
        Assert.Equal(Chamber.Points.Count, pairs.Count);
        Assert.InRange(Correlation.Of(pairs), 0.97, 1);
    }

    [Fact]
    public void The_scale_has_mean_0_and_standard_deviation_1()
    {
        Assert.Equal(0, Estimate.All.Average(p => p.Point), 6);
        Assert.Equal(1, Math.Sqrt(Estimate.All.Average(p => p.Point * p.Point)), 6);
    }

    [Fact]
    public void The_Western_group_stands_at_the_upper_end_however_proposals_are_worded()
    {
        var turned = Chamber.Votes.Select(v =>
            v with
            {
                Ballots = BallotSheet.Of(v.Ballots.Select(b => KeyValuePair.Create(b.Key, Turned(b.Value)))),
            }
        );
        foreach (var estimate in new[] { Estimate, IdealPointModel.Estimate(turned, IdealPointSettings.ByYear) })
        {
            Assert.True(estimate.All.Where(IsWestern).Average(p => p.Point) > estimate.All.Where(p => !IsWestern(p)).Average(p => p.Point));
            Assert.Equal(Estimate.All[0].Point, estimate.All[0].Point, 3);
        }
    }

    [Fact]
    public void The_order_of_votes_does_not_matter()
    {
        var shuffled = Chamber.Votes.OrderBy(v => v.Address.ToString().Reverse().First()).ThenByDescending(v => v.Address);
        Assert.Equal(Estimate.All, IdealPointModel.Estimate(shuffled, IdealPointSettings.ByYear).All);
    }

    [Fact]
    public void Absence_and_votes_on_which_all_did_the_same_change_nothing()
    {
        var states = Chamber.Votes[0].Ballots.States.ToArray();
        var unanimous = VoteGen.Vote(BallotSheet.Of(states.Select(s => KeyValuePair.Create(s, Ballot.Yes))), 2003, serial: 990001);
        var absent = Chamber.Votes.Select(
            (v, at) =>
                at > 0
                    ? v
                    : v with
                    {
                        Ballots = BallotSheet.Of(
                            v.Ballots.Concat(
                                StateRegister
                                    .Default.All.Select(s => s.Code)
                                    .Where(s => v.Ballots[s] == Ballot.None)
                                    .Select(s => KeyValuePair.Create(s, Ballot.NotVoting))
                            )
                        ),
                    }
        );
        Assert.Equal(Estimate.All, IdealPointModel.Estimate(absent.Append(unanimous), IdealPointSettings.ByYear).All);
    }

    [Fact]
    public void A_vote_divides_the_scale_where_its_ballots_turn()
    {
        var vote = Chamber.Votes.First(v => Math.Abs(Estimate.Of(v.Address)!.Discrimination) > 1);
        var scale = Estimate.Of(vote.Address)!;
        Assert.True(scale.LowerCut < scale.UpperCut);
        var yes = vote.Ballots.Who(Ballot.Yes).Average(s => Estimate.At(s, vote.Date.Year)!.Value.Point);
        var no = vote.Ballots.Who(Ballot.No).Average(s => Estimate.At(s, vote.Date.Year)!.Value.Point);
        Assert.Equal(Math.Sign(scale.Discrimination), Math.Sign(yes - no));
    }

    [Fact]
    public void Without_a_vote_that_divides_there_are_no_positions()
    {
        Assert.Empty(IdealPointModel.Estimate([], IdealPointSettings.ByYear).All);
        var unanimous = Chamber.Votes[0] with
        {
            Ballots = BallotSheet.Of(Chamber.Votes[0].Ballots.States.ToArray().Select(s => KeyValuePair.Create(s, Ballot.No))),
        };
        Assert.Empty(IdealPointModel.Estimate([unanimous], IdealPointSettings.ByYear).All);
    }

    [Fact]
    public void A_static_estimate_has_one_position_a_state_for_the_whole_span()
    {
        var estimate = IdealPointModel.Estimate(Chamber.Votes, IdealPointSettings.Static(2005));
        Assert.Equal([2005], estimate.Periods);
        Assert.Equal(estimate.States.Count, estimate.All.Count);
    }

    [Fact]
    public void Fewer_ballots_make_wider_intervals()
    {
        var few = IdealPointModel.Estimate(Chamber.Votes.Where((_, at) => at % 4 == 0), IdealPointSettings.ByYear);
        Assert.True(
            Correlation.Median(few.All.Select(p => p.High - p.Low)) > 1.3 * Correlation.Median(Estimate.All.Select(p => p.High - p.Low))
        );
    }

    private static bool IsWestern(Position position) =>
        StateRegister.Default.Find(position.State)!.GroupOn(new DateOnly(2001, 6, 1)) == RegionalGroup.WesternEuropeanOthers;

    private static Ballot Turned(Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => Ballot.No,
            Ballot.No => Ballot.Yes,
            _ => ballot,
        };
}
