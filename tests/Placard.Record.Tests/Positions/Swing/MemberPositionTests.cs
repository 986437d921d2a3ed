using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.Swing;

namespace Placard.Record.Tests.Positions.Swing;

public sealed class MemberPositionTests
{
    private static readonly Record.Positions.IdealPoints.IdealPoints Points = IdealPointModel.Estimate(
        Enumerable.Range(0, 12).Select(Vote),
        IdealPointSettings.ByYear
    );

    [Fact]
    public void In_a_year_with_a_position_a_state_stands_there()
    {
        var position = Points.At(StateCode.Parse("BRA"), 2020)!.Value;
        var statePeriod = MemberPosition.In(Points, StateCode.Parse("BRA"), 2020, 0.5)!.Value;
        Assert.Equal((position.Point, 2020), (statePeriod.Point, statePeriod.Period));
        Assert.Equal((position.Low, position.High), (statePeriod.Low, statePeriod.High));
    }

    [Fact]
    public void Years_later_the_last_position_stands_in_with_a_wider_interval()
    {
        var last = Points.Of(StateCode.Parse("BRA"))[^1];
        var statePeriod = MemberPosition.In(Points, StateCode.Parse("BRA"), last.Period + 3, 0.5)!.Value;
        Assert.Equal((last.Point, last.Period), (statePeriod.Point, statePeriod.Period));
        Assert.Equal(last.StandardError * last.StandardError + 0.75, statePeriod.Variance, 12);
    }

    [Fact]
    public void A_state_without_a_ballot_stands_nowhere() => Assert.Null(MemberPosition.In(Points, StateCode.Parse("ZAF"), 2020, 0.5));

    private static VoteEvent Vote(int number) =>
        new()
        {
            Address = VoteAddress.From("v" + number),
            Body = Body.HumanRightsCouncil,
            Date = new PartialDate(2018 + number / 4),
            Title = "Lanterns",
            Kind = VoteKind.WholeText,
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Adopted,
            Status = RecordStatus.Single,
            Ballots = BallotSheet.Of(
                new[] { "BRA", "CHN", "EGY", "FRA" }.Select(
                    (code, i) =>
                        KeyValuePair.Create(
                            StateCode.Parse(code),
                            (i + number) % 3 == 0 ? Ballot.Abstain
                                : i < 2 ? Ballot.Yes
                                : Ballot.No
                        )
                )
            ),
        };
}
