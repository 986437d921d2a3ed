using Placard.Record.Seats;

namespace Placard.Record.Tests.Seats;

public sealed class CouncilRulesTests
{
    [Theory]
    [InlineData(191, 96)]
    [InlineData(192, 97)]
    [InlineData(193, 97)]
    public void A_candidate_needs_a_majority_of_all_members(int members, int votes) =>
        Assert.Equal(votes, CouncilRules.VotesToBeElected(members));

    [Fact]
    public void The_Council_has_47_seats_in_five_groups()
    {
        var council = SeatedBody.Council;
        Assert.Equal((47, 3, ReElection.NoThirdInARow), (council.Seats, council.TermYears, council.Again));
        Assert.Equal([13, 13, 6, 8, 7], RegionalGroupForms.All.Select(g => council.ByGroup[g]));
    }

    [Fact]
    public void The_groups_of_every_body_add_up_to_its_seats() =>
        Assert.All(SeatedBody.All.Where(b => b.ByGroup.Count > 0), body => Assert.Equal(body.Seats, body.ByGroup.Values.Sum()));

    [Theory]
    [InlineData("hrc", "HRC")]
    [InlineData("ecosoc-ngo", "ECOSOC/NGO")]
    [InlineData("Committee against Torture", "CAT")]
    [InlineData("Teapot Committee", null)]
    public void A_body_is_found_by_code_or_name(string typed, string? code) => Assert.Equal(code, SeatedBody.Find(typed)?.Code);

    [Fact]
    public void Six_years_in_a_position_end_as_exactly_as_they_began()
    {
        Assert.Equal("2026-05", MandateTenure.EndsOf(new PartialDate(2020, 5)).ToString());
        Assert.Equal("2026-02-28", MandateTenure.EndsOf(new PartialDate(2020, 2, 29)).ToString());
        Assert.False(MandateTenure.EndsOf(default).IsKnown);
    }
}
