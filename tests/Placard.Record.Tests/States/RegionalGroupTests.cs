namespace Placard.Record.Tests.States;

public sealed class RegionalGroupTests
{
    private static readonly StateRegister Register = StateRegister.Default;

    // The sizes of the groups in the era of the Council, the United States counted where it stands in elections.
    [Theory]
    [InlineData(RegionalGroup.African, 54)]
    [InlineData(RegionalGroup.AsiaPacific, 54)]
    [InlineData(RegionalGroup.EasternEuropean, 23)]
    [InlineData(RegionalGroup.LatinAmericanCaribbean, 33)]
    [InlineData(RegionalGroup.WesternEuropeanOthers, 29)]
    [InlineData(RegionalGroup.None, 0)]
    public void Members_of_today_fill_the_groups(RegionalGroup group, int states)
    {
        var day = new DateOnly(2024, 1, 1);
        Assert.Equal(states, Register.All.Count(s => s.Standing == StateStanding.Member && s.GroupOn(day) == group));
    }

    [Fact]
    public void Israel_was_in_no_group_before_May_2000()
    {
        var israel = Register.Find(StateCode.Parse("ISR"))!;
        Assert.Equal(RegionalGroup.None, israel.GroupOn(new DateOnly(1999, 12, 31)));
        Assert.Equal(RegionalGroup.WesternEuropeanOthers, israel.GroupOn(new DateOnly(2000, 6, 1)));
    }

    [Fact]
    public void A_state_is_in_one_group_at_a_time() =>
        Assert.All(
            Register.All,
            s => Assert.All(s.Groups.Zip(s.Groups.Skip(1)), pair => Assert.True(pair.First.Days.To < pair.Second.Days.From))
        );

    [Theory]
    [InlineData("EEG", RegionalGroup.EasternEuropean)]
    [InlineData(" asia_pacific ", RegionalGroup.AsiaPacific)]
    [InlineData("african states", RegionalGroup.African)]
    [InlineData("Latin American and Caribbean States", RegionalGroup.LatinAmericanCaribbean)]
    [InlineData("WEOG", RegionalGroup.WesternEuropeanOthers)]
    public void A_group_is_read_by_code_or_name(string text, RegionalGroup group)
    {
        Assert.True(RegionalGroupForms.TryParse(text, out var read));
        Assert.Equal(group, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("No group")]
    [InlineData("EU")]
    public void What_names_no_group_is_refused(string? text)
    {
        Assert.False(RegionalGroupForms.TryParse(text, out var read));
        Assert.Equal(RegionalGroup.None, read);
    }

    [Fact]
    public void Codes_and_names_read_back()
    {
        Assert.Equal(5, RegionalGroupForms.All.Count);
        Assert.All(
            RegionalGroupForms.All,
            group =>
            {
                Assert.True(RegionalGroupForms.TryParse(group.ToCode(), out var byCode) && byCode == group);
                Assert.True(RegionalGroupForms.TryParse(group.ToName(), out var byName) && byName == group);
            }
        );
        Assert.Equal("", RegionalGroup.None.ToCode());
    }
}
