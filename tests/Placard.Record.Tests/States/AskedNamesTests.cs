namespace Placard.Record.Tests.States;

public sealed class AskedNamesTests
{
    private static readonly StateRegister Readers = StateRegister.Default.With([]);

    [Theory]
    [InlineData("Slovak Republic", "SVK")]
    [InlineData("Kyrgyz Republic", "KGZ")]
    [InlineData("Lao PDR", "LAO")]
    [InlineData("Republic of Türkiye", "TUR")]
    [InlineData("Hellenic Republic", "GRC")]
    [InlineData("Bosnia-Herzegovina", "BIH")]
    [InlineData("Bosnia & Herzegovina", "BIH")]
    [InlineData("Swiss Confederation", "CHE")]
    [InlineData("Kingdom of Spain", "ESP")]
    [InlineData("Holland", "NLD")]
    [InlineData("PRC", "CHN")]
    [InlineData("PR China", "CHN")]
    [InlineData("China, People's Republic of", "CHN")]
    [InlineData("Korea, Republic of", "KOR")]
    [InlineData("Korea, Rep.", "KOR")]
    [InlineData("Korea, Dem. People's Rep.", "PRK")]
    [InlineData("Congo, Dem. Rep.", "COD")]
    [InlineData("Congo, Rep.", "COG")]
    [InlineData("Egypt, Arab Rep.", "EGY")]
    [InlineData("Iran, Islamic Rep.", "IRN")]
    [InlineData("Venezuela, RB", "VEN")]
    [InlineData("Gambia, The", "GMB")]
    [InlineData("Micronesia, Fed. Sts.", "FSM")]
    [InlineData("St Kitts and Nevis", "KNA")]
    [InlineData("Socialist Republic of Vietnam", "VNM")]
    [InlineData("Việt Nam", "VNM")]
    [InlineData("Ｃｈｉｎａ", "CHN")]
    public void A_reader_finds_a_state_by_any_name(string typed, string? code) =>
        Assert.Equal(code, Readers.Resolve(typed)?.Code.ToString());

    [Theory]
    [InlineData('\'')]
    [InlineData('\u2019')]
    [InlineData('\u2018')]
    [InlineData('\u02BC')]
    [InlineData('\u02BB')]
    [InlineData('\u02B9')]
    [InlineData('\u00B4')]
    [InlineData('\u0060')]
    [InlineData('\u2032')]
    [InlineData('\uFF07')]
    [InlineData('\uA78C')]
    public void An_apostrophe_may_be_of_any_shape(char apostrophe)
    {
        Assert.Equal("CIV", StateRegister.Default.Resolve($"Côte d{apostrophe}Ivoire")?.Code.ToString());
        Assert.Equal("LAO", StateRegister.Default.Resolve($"Lao People{apostrophe}s Democratic Republic")?.Code.ToString());
        Assert.Equal("PRK", Readers.Resolve($"Korea, Democratic People{apostrophe}s Republic of")?.Code.ToString());
    }

    [Theory]
    [InlineData("Republic of Vietnam")]
    [InlineData("Republic")]
    [InlineData("Democratic Republic of")]
    [InlineData("Guinea Islands")]
    public void What_names_no_state_of_the_record_names_none(string typed) => Assert.Null(Readers.Resolve(typed));

    [Fact]
    public void Sources_are_not_read_by_the_names_that_readers_use()
    {
        Assert.Null(StateRegister.Default.Resolve("Holland"));
        Assert.Equal("CHN", StateRegister.Default.Resolve("China")?.Code.ToString());
        Assert.Equal("TWN", Readers.Resolve("China", PartialDate.Parse("1960-01-01"))?.Code.ToString());
    }
}
