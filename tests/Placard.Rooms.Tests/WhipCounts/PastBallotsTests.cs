using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.WhipCounts;

namespace Placard.Rooms.Tests.WhipCounts;

public class PastBallotsTests
{
    private static readonly CountedVote Lanterns = new(
        "Question of lanterns",
        Body.HumanRightsCouncil,
        new DateOnly(2098, 3, 20),
        Goal.Pass
    );

    [Fact]
    public void Only_votes_before_the_day_are_used_and_the_same_text_first()
    {
        var forecast = Of(Lanterns);
        Assert.Equal(1, forecast.Votes); // that of 2097; the vote of the day itself is not seen
        Assert.Contains("30 September 2097", forecast.Basis, StringComparison.Ordinal);
        Assert.Equal(2, Of(Lanterns with { On = new DateOnly(2098, 3, 21) }).Votes);
    }

    [Fact]
    public void Its_states_are_the_members_of_that_day() =>
        Assert.Equal(TinyEdition.Council.Order(StringComparer.Ordinal), Of(Lanterns).Forecast.Ballots.Select(b => b.State.ToString()));

    [Fact]
    public void A_state_is_expected_to_do_what_it_did_and_not_for_certain()
    {
        var brazil = Of(Lanterns).Forecast.Ballots.Single(b => b.State == StateCode.Parse("BRA"));
        Assert.Equal(Ballot.Yes, brazil.Likeliest);
        Assert.InRange(brazil.Yes, 0.6, 0.99);
        Assert.Equal(1, brazil.Yes + brazil.No + brazil.Abstain + brazil.Absent, 9);
    }

    [Fact]
    public void The_same_record_and_vote_give_the_same_draws()
    {
        var (one, other) = (Of(Lanterns).Forecast.Draws, Of(Lanterns).Forecast.Draws);
        for (var draw = 0; draw < one.Count; draw++)
            Assert.True(one[draw].SequenceEqual(other[draw]));
    }

    [Fact]
    public void A_text_without_a_past_goes_by_the_other_votes_of_the_body_and_says_so()
    {
        var forecast = Of(Lanterns with { Title = "Something new" });
        Assert.True(forecast.Votes >= 1);
        Assert.Contains("No earlier roll call on this text", forecast.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_Assembly_every_member_of_that_day_votes() =>
        Assert.Equal(
            193,
            Of(
                Lanterns with
                {
                    Body = Body.GeneralAssembly,
                    On = new DateOnly(2098, 12, 1),
                    Rule = Majority.TwoThirds,
                }
            ).Forecast.Ballots.Count
        );

    [Fact]
    public void Where_neither_members_nor_votes_are_known_nothing_is_forecast() =>
        Assert.Throws<Refusal>(() => Of(Lanterns with { Body = Body.EconomicAndSocialCouncil }));

    [Fact]
    public void A_body_without_a_vote_in_five_years_is_as_likely_to_do_one_thing_as_another()
    {
        var forecast = Of(Lanterns with { Body = Body.GeneralAssembly, Title = "Something new", On = new DateOnly(2020, 1, 1) });
        Assert.Equal(0, forecast.Votes);
        Assert.All(forecast.Forecast.Ballots, b => Assert.InRange(b.Yes, 0.25, 0.37));
    }

    private static CountForecast Of(CountedVote vote) => PastBallots.Of(TinyEdition.Shared, vote);
}
