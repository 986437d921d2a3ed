namespace Placard.Record.Tests.States.Groups;

public sealed class GroupNamesTests
{
    [Theory]
    [InlineData("EU", "EU")]
    [InlineData("the European Union", "EU")]
    [InlineData("African Group", "AFRICAN")]
    [InlineData("Latin American and Caribbean Group", "GRULAC")]
    [InlineData("Western European and Others Group", "WEOG")]
    [InlineData("Organisation of the Islamic Conference", "OIC")]
    [InlineData("Non Aligned Movement", "NAM")]
    [InlineData("asia-pacific", "ASIA_PACIFIC")]
    public void A_group_is_found_by_any_of_its_names(string typed, string code) => Assert.Equal(code, StateGroups.Find(typed)?.Code);

    [Theory]
    [InlineData("G77")]
    [InlineData("G-77")]
    [InlineData("Group of 77 and China")]
    [InlineData("African Union")]
    [InlineData("Like-minded Group")]
    public void A_group_that_nobody_can_date_is_known_with_the_reason(string typed)
    {
        Assert.Null(StateGroups.Find(typed));
        Assert.EndsWith(".", UndatedGroup.Find(typed)?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void No_group_is_both_in_the_record_and_left_out() =>
        Assert.DoesNotContain(UndatedGroup.All, g => g.OtherNames.Append(g.Name).Any(name => StateGroups.Find(name) is not null));

    [Theory]
    [InlineData("UNGA", "GA")]
    [InlineData("general assembly", "GA")]
    [InlineData("Third Committee", "GA3")]
    [InlineData("A/C.3", "GA3")]
    [InlineData("UNHRC", "HRC")]
    [InlineData("the Security Council", "SC")]
    [InlineData("Trusteeship Council", null)]
    public void A_body_is_found_by_any_of_its_names(string typed, string? code) => Assert.Equal(code, Body.Find(typed)?.Code);
}
