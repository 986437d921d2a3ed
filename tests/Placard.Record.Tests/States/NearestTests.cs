namespace Placard.Record.Tests.States;

public sealed class NearestTests
{
    private static readonly StateRegister Register = StateRegister.Default;

    [Theory]
    [InlineData("Germani", "DEU")]
    [InlineData("Kyrgistan", "KGZ")]
    [InlineData("Ukrain", "UKR")]
    [InlineData("Untied States", "USA")]
    [InlineData("Brasil", "BRA")]
    [InlineData("Phillipines", "PHL")]
    [InlineData("Bolivia (Plurinational State)", "BOL")]
    [InlineData("CHNA", "CHN")]
    [InlineData("Sovjet Union", "RUS")]
    public void The_nearest_is_what_was_meant(string typed, string code) => Assert.Equal(code, Register.Nearest(typed)[0].Code.ToString());

    [Theory]
    [InlineData("Republic of Vietnam", "VNM")]
    [InlineData("Peoples Republik of Chna", "CHN")]
    [InlineData("Republic of Serbja", "SRB")]
    [InlineData("Republic Srpska", "")]
    [InlineData("RSA", "ZAF")]
    [InlineData("Allemange", "DEU")]
    public void Forms_of_state_bring_no_name_nearer(string typed, string code)
    {
        var register = Register.With([KeyValuePair.Create("Allemagne", StateCode.Parse("DEU"))]);
        Assert.Equal(code, register.Nearest(typed).Select(s => s.Code.ToString()).FirstOrDefault(""));
    }

    [Fact]
    public void Part_of_two_names_gives_both() =>
        Assert.Equal(["KOR", "PRK"], Register.Nearest("Korea", 2).Select(s => s.Code.ToString()).Order());

    [Theory]
    [InlineData("")]
    [InlineData("qqqqqqqqqqq")]
    public void Nothing_is_near_to_nothing(string typed) => Assert.Empty(Register.Nearest(typed));

    [Fact]
    public void Each_state_stands_there_once_and_no_more_than_asked()
    {
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 12], Gen.Int[1, 5])
            .Sample(
                (typed, most) =>
                {
                    var near = Register.Nearest(typed, most);
                    Assert.True(near.Count <= most && near.Distinct().Count() == near.Count);
                }
            );
    }
}
