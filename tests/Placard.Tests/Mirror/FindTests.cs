using Placard.Rooms.CommandLine;
using Placard.Rooms.Home;
using Placard.Rooms.Views;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

/// <summary>What readers type into the one search box, on the whole mirror.</summary>
public sealed class FindTests(MirrorEdition mirror)
{
    [Theory]
    [InlineData("HRC 51/L6", "/votes/A/HRC/51/L.6")]
    [InlineData("51/L.6", "/votes/A/HRC/51/L.6")]
    [InlineData("68/262", "/votes/A/RES/68/262")]
    [InlineData("ES-11/1", "/votes/A/RES/ES-11/1")]
    [InlineData("EU", "/blocs/groups/EU")]
    [InlineData("Slovak Republic", "/states/SVK")]
    [InlineData("Lao PDR", "/states/LAO")]
    [InlineData("Côte dʼIvoire", "/states/CIV")]
    [InlineData("Bosnia-Herzegovina", "/states/BIH")]
    public void What_means_one_thing_leads_there(string typed, string address) =>
        Assert.Equal(address, Search.PageOf(mirror.Edition, new SearchQuery(typed)));

    [Fact]
    public void A_phrase_is_found_in_texts_and_counted()
    {
        var found = Search.Of(mirror.Edition, new NamedThings(), new SearchQuery("win-win"));
        Assert.True(found.PhraseUses >= 10 && found.Texts >= 10);
        Assert.Equal("/phrases/win-win", found.PhraseAddress);
        Assert.Equal(
            Search.Of(mirror.Edition, new NamedThings(), new SearchQuery("women's rights")).Texts,
            Search.Of(mirror.Edition, new NamedThings(), new SearchQuery("womenʼs rights")).Texts
        );
    }

    [Fact]
    public void A_mandate_is_found_by_the_words_of_its_name()
    {
        var found = Search.Of(mirror.Edition, new NamedThings(), new SearchQuery("special rapporteur on human rights defenders"));
        Assert.Equal("Special Rapporteur on the situation of human rights defenders", found.Mandates[0].Name);
    }

    [Fact]
    public async Task The_command_says_the_same_and_ends_with_1_where_nothing_is_found()
    {
        var here = new ProgramPaths(Path.GetDirectoryName(mirror.File)!, null);
        var tortre = await Shell.RunAsync(here, "find", "tortre", "--json");
        Assert.Equal(0, tortre.Exit);
        Assert.Equal("torture", tortre.Json.GetProperty("corrected").GetString());
        Assert.Equal(1, (await Shell.RunAsync(here, "find", "zzzqqqxx")).Exit);
        Assert.Equal(2, (await Shell.RunAsync(here, "find")).Exit);
    }

    [Theory]
    [InlineData("children NOT torture", "children -torture")]
    [InlineData("＂human rights＂", "\"human rights\"")]
    [InlineData("「human rights」", "\"human rights\"")]
    [InlineData("womenʼs rights", "women's rights")]
    public async Task A_search_of_texts_means_the_same_however_it_is_typed(string typed, string plain)
    {
        var here = new ProgramPaths(Path.GetDirectoryName(mirror.File)!, null);
        var (one, other) = (
            await Shell.RunAsync(here, "texts", "search", typed, "--json"),
            await Shell.RunAsync(here, "texts", "search", plain, "--json")
        );
        Assert.Equal(other.Json.GetProperty("total").GetInt32(), one.Json.GetProperty("total").GetInt32());
        Assert.True(one.Json.GetProperty("total").GetInt32() > 0);
    }
}
