using System.Net;
using System.Text.Json;
using Placard.Rooms.Home;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Home;

public sealed class SearchTests
{
    private static Search Find(string words) => Search.Of(TinyEdition.Shared, new NamedThings(), new SearchQuery(words));

    private static string? PageOf(string words) => Search.PageOf(TinyEdition.Shared, new SearchQuery(words));

    [Theory]
    [InlineData("HRC 99/L1", "/votes/A/HRC/99/L.1")]
    [InlineData("A-HRC-99-L1", "/votes/A/HRC/99/L.1")]
    [InlineData("HRC res 99/1", "/votes/A/HRC/RES/99/1")]
    [InlineData("resolution 98/1 of the Human Rights Council", null)]
    [InlineData("Republic of Senegal", "/states/SEN")]
    [InlineData("Federal Republic of Germany", "/states/DEU")]
    [InlineData("塞内加尔", null)]
    [InlineData("EU", "/blocs/groups/EU")]
    [InlineData("eu27", "/blocs/groups/EU")]
    [InlineData("African Group", "/blocs/groups/AFRICAN")]
    [InlineData("Organisation of the Islamic Conference", "/blocs/groups/OIC")]
    [InlineData("NAM", null)]
    [InlineData("SC", null)]
    [InlineData("Security Council", null)]
    [InlineData("lanterns", null)]
    public void Words_that_mean_one_thing_lead_there(string words, string? address) => Assert.Equal(address, PageOf(words));

    [Fact]
    public void Words_that_mean_several_things_are_answered_with_all_of_them()
    {
        var nam = Find("NAM");
        Assert.Equal("NAM", Assert.Single(nam.States).Code.ToString());
        Assert.Equal("Non-Aligned Movement", Assert.Single(nam.Groups).FullName);
        var sc = Find("SC");
        Assert.Equal("Seychelles", Assert.Single(sc.States).Name);
        Assert.Equal(Body.SecurityCouncil, Assert.Single(sc.Bodies).Body);
        Assert.Equal(Body.ThirdCommittee, Assert.Single(Find("Third Committee").Bodies).Body);
        Assert.Equal(Body.HumanRightsCouncil, Assert.Single(Find("the Council").Bodies).Body);
    }

    [Theory]
    [InlineData("falls vacant", "Pages", "/seats/due")]
    [InlineData("lanterns special", "Mandates of the special procedures", "/seats/mandates/lanterns")]
    [InlineData("night watch", "Organisations", "/access/organisations/night-watch-international")]
    public async Task What_a_room_has_a_name_for_is_found_by_it(string words, string kind, string address)
    {
        await using var site = await TestSite.OpenAsync();
        var found = await site.JsonAsync("/search.json?q=" + Uri.EscapeDataString(words));
        var names = found.GetProperty("names").EnumerateArray().Single(of => of.GetProperty("kind").GetString() == kind);
        Assert.Contains(names.GetProperty("first").EnumerateArray(), thing => thing.GetProperty("address").GetString() == address);
        var page = await site.PageAsync("/search?q=" + Uri.EscapeDataString(words));
        Assert.NotNull(page.QuerySelector($"main a[href='{address}']"));
    }

    [Fact]
    public async Task A_group_that_cannot_be_dated_is_answered_with_the_reason()
    {
        Assert.Contains("the years in which members joined and left are not", Find("G77").LeftOut!.Sentence, StringComparison.Ordinal);
        Assert.NotNull(Find("group of 77 and China").LeftOut);
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/search?q=G77");
        Assert.Contains("The Group of 77 is not among the groups", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var answer = await site.AskAsync("/blocs/groups/G77");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "its list of today is known",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Titles_phrase_and_texts_come_with_their_counts()
    {
        var found = Find("training of lamplighters");
        Assert.Equal((2, 2), (found.PhraseUses, found.PhraseTexts));
        Assert.Equal((2, 2), (found.Texts, found.Paragraphs));
        Assert.Equal(["#phrase", "#texts"], found.Counts.Select(c => c.Address));
        Assert.Equal("/phrases/training+of+lamplighters", found.PhraseAddress);
        Assert.Equal(3, Find("Question of lanterns").Titles);
    }

    [Theory]
    [InlineData("lantrens", "lanterns")]
    [InlineData("lamplihgters trianing", "lamplighters training")]
    [InlineData("\"street lightning\"", "\"street lighting\"")]
    public async Task A_typing_error_is_put_right_and_said(string typed, string right)
    {
        var found = Find(typed);
        Assert.Equal(right, found.Read.Query);
        Assert.True(found.Titles + found.Texts > 0);
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/search?q=" + Uri.EscapeDataString(typed));
        Assert.Contains("No title or text has", page.QuerySelector("main .note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(right, page.QuerySelector("main .note")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lanterns")]
    [InlineData("qqqqqqqq")]
    [InlineData("oil")]
    public void A_word_that_is_there_or_near_to_none_stays_as_it_is(string typed) => Assert.False(Find(typed).Read.IsCorrected);

    [Fact]
    public void Words_of_another_language_are_looked_for_in_its_texts()
    {
        var found = Find("المصابيح");
        Assert.Equal("ar", found.Read.Language.Code);
        Assert.Equal(2, found.Texts);
        Assert.EndsWith("&lang=ar", found.TextsAddress, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lanterns NOT breaking")]
    [InlineData("NEAR(lanterns oil, 9)")]
    [InlineData("-lanterns")]
    public void Operators_are_no_phrase(string words) => Assert.Equal(0, Find(words).PhraseUses);

    [Fact]
    public async Task A_symbol_of_which_nothing_is_held_says_so()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/search?q=HRC%2077/77");
        Assert.Contains("no vote on A/HRC/RES/77/77 in this edition", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await site.TextAsync("/search.json?q=HRC%2077/77"));
        Assert.Equal("A/HRC/RES/77/77", json.RootElement.GetProperty("symbol").GetString());
    }

    [Theory]
    [InlineData("Mandate of the Independent Expert on protection against violence", "Independent Expert on protection against violence")]
    [InlineData("Human rights of migrants: mandate of the Special Rapporteur", "Special Rapporteur: Human rights of migrants")]
    [InlineData("Freedom of opinion: mandate of the Special Rapporteur on freedom of opinion", "Special Rapporteur on freedom of opinion")]
    [InlineData("Special Rapporteur in the field of cultural rights", "Special Rapporteur in the field of cultural rights")]
    [InlineData("Postponement of the renewal of the mandate of the Working Group on Disappearances", "")]
    [InlineData("Question of lanterns", "")]
    public void A_mandate_is_known_by_the_title_that_names_it(string title, string name) => Assert.Equal(name, NamedMandates.NameIn(title));
}
