using Placard.Record.Positions.WhipCounts;
using static Placard.Record.Tests.Positions.WhipCounts.Counting;

namespace Placard.Record.Tests.Positions.WhipCounts;

public class WhipCountChangeTests
{
    [Fact]
    public void A_commitment_that_came_is_told_with_what_it_did_to_the_chance()
    {
        var forecast = Forecast(Majority.Simple, [.. Enumerable.Repeat("YNA", 5_000)]);
        var change = WhipCountChange.Between(WhipCount.Of(forecast, []), WhipCount.Of(forecast, [Said("CUB", Ballot.Yes, "public")]));
        var only = Assert.Single(change.States);
        Assert.Equal(State("CUB"), only.State);
        Assert.Null(only.Was);
        Assert.Equal(Ballot.Yes, only.Is!.Ballot);
        Assert.Equal(0, change.From.Value);
        Assert.Equal(change.To.Value, only.Effect);
        Assert.Equal(0.95, only.Effect, 0.02);
    }

    [Fact]
    public void One_withdrawn_is_the_mirror_image_of_one_that_came()
    {
        var forecast = Forecast(Majority.Simple, [.. Enumerable.Repeat("YNA", 500)]);
        var (with, without) = (WhipCount.Of(forecast, [Said("CUB", Ballot.Yes)]), WhipCount.Of(forecast, []));
        Assert.Equal(-WhipCountChange.Between(without, with).States[0].Effect, WhipCountChange.Between(with, without).States[0].Effect);
        Assert.Null(WhipCountChange.Between(with, without).States[0].Is);
    }

    [Fact]
    public void A_commitment_told_by_somebody_else_as_well_is_no_change()
    {
        var forecast = Forecast(Majority.Simple, "YNA", "YYN");
        var earlier = WhipCount.Of(forecast, [Said("CUB", Ballot.Yes)]);
        var later = WhipCount.Of(forecast, [Said("CUB", Ballot.Yes), Said("CUB", Ballot.Yes, by: "a neighbour")]);
        Assert.Empty(WhipCountChange.Between(earlier, later).States);
        Assert.Equal(earlier.Passes, later.Passes);
    }

    [Fact]
    public void Counts_over_two_forecasts_are_not_compared() =>
        Assert.Throws<ArgumentException>(() =>
            WhipCountChange.Between(WhipCount.Of(Forecast(Majority.Simple, "YNA"), []), WhipCount.Of(Forecast(Majority.Simple, "YNA"), []))
        );
}
