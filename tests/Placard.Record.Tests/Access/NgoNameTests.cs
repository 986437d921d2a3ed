using Placard.Record.Access;

namespace Placard.Record.Tests.Access;

public class NgoNameTests
{
    [Theory]
    [InlineData("Secours Islamique France", "Secours islamique France")]
    [InlineData("Alliance Vietnam Liberte", "Alliance Vietnam Liberté")]
    [InlineData("Global Network of Sex Work Projects, Limited", "Global Network of Sex Work Projects Limited")]
    [InlineData("WorldGranny", "World Granny")]
    [InlineData("The Explorers Club", "Explorers Club")]
    [InlineData("Asia Indigenous Peoples’ Pact", "Asia Indigenous Peoples Pact")]
    [InlineData("Women & Children", "Women and Children")]
    public void Spellings_that_differ_in_case_accents_blanks_or_punctuation_are_one_name(string one, string other) =>
        Assert.Equal(NgoName.KeyOf(one), NgoName.KeyOf(other));

    [Theory]
    [InlineData("Youth Network (YNET)", "Youth Network", "YNET")]
    [InlineData("MIDLINE for Human Rights (MHR)", "MIDLINE for Human Rights", "MHR")]
    [InlineData("Friends of Tea (Canada)", "Friends of Tea (Canada)", "")]
    [InlineData("Friends of Tea (UK)", "Friends of Tea (UK)", "")]
    [InlineData("Friends of Tea (TEA Foundation)", "Friends of Tea (TEA Foundation)", "")]
    [InlineData("(ABC)", "(ABC)", "")]
    public void An_acronym_in_brackets_at_the_end_is_apart_from_the_name(string whole, string name, string acronym) =>
        Assert.Equal((name, acronym), NgoName.Parted(whole));

    [Fact]
    public void The_address_of_a_name_is_its_words() =>
        Assert.Equal("ca-uikiokapo-r-and-d-of-sao-tome", NgoName.SlugOf("«Ca-uikiokapo», R&D of São Tomé!"));

    [Fact]
    public void The_address_of_a_name_names_the_same_organisation() =>
        Gen.String.Sample(name =>
        {
            var slug = NgoName.SlugOf(name);
            Assert.Equal(slug, NgoName.SlugOf(slug));
            Assert.Equal(NgoName.KeyOf(name), NgoName.KeyOf(slug));
        });
}
