using System.Net;
using Placard.Record.Access;
using Placard.Rooms.Access;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.Access;

public sealed class OrganisationTests(SharedSite shared) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("", "Keepers", "Night Watch", "Oil and Wick", "Friends", "Shades")]
    [InlineData("?standing=waiting", "Keepers")]
    [InlineData("?standing=not-recommended", "Night Watch")]
    [InlineData("?standing=no-application-listed", "Shades")]
    [InlineData("?deferrals=2", "Keepers")]
    [InlineData("?years=1", "Keepers")]
    [InlineData("?asked=Turkey", "Night Watch")]
    [InlineData("?voted=yes&order=name", "Friends", "Night Watch")]
    [InlineData("?q=WICK+society", "Oil and Wick")]
    [InlineData("?q=wos", "Oil and Wick")]
    public async Task A_list_is_narrowed_and_ordered_by_what_was_asked(string asked, params string[] begins)
    {
        var names = (await Site.PageAsync("/access/organisations" + asked))
            .QuerySelectorAll("td.what a")
            .Select(a => a.TextContent)
            .ToList();
        Assert.Equal(begins.Length, names.Count);
        Assert.All(begins, begin => Assert.Contains(names, name => name.StartsWith(begin, StringComparison.Ordinal)));
        if (asked.Contains("order=name", StringComparison.Ordinal))
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public async Task A_list_that_nothing_matches_says_how_to_see_more()
    {
        var page = await Site.PageAsync("/access/organisations?q=zeppelins");
        Assert.Contains("No organisations match", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var beyond = await Site.AskAsync("/access/organisations?page=9");
        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
    }

    [Fact]
    public async Task Deferrals_and_years_are_counted_from_the_first_session_to_the_last_that_had_it()
    {
        var json = await Site.JsonAsync("/access/organisations/keepers-of-b-lanterns-b-and-wicks.json");
        Assert.Equal(TinyAccess.Waiting, json.GetProperty("name").GetString());
        Assert.Equal(5, json.GetProperty("deferrals").GetInt32());
        Assert.Equal("waiting", json.GetProperty("standing").GetString());
        var application = Assert.Single(json.GetProperty("applications").EnumerateArray().ToList());
        Assert.Equal(
            (true, "2092-06-12", "2094-06-12"),
            (
                application.GetProperty("isFirstKnown").GetBoolean(),
                application.GetProperty("first").GetString(),
                application.GetProperty("last").GetString()
            )
        );
        Assert.Equal(2.0, application.GetProperty("yearsWaiting").GetDouble());
        Assert.Equal("minutes", json.GetProperty("decisions")[0].GetProperty("sources")[0].GetProperty("source").GetString());
    }

    [Fact]
    public async Task A_name_that_tries_to_be_more_than_text_stays_text()
    {
        var page = await Site.PageAsync("/access/organisations/keepers-of-b-lanterns-b-and-wicks");
        Assert.Equal(TinyAccess.Waiting, page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("h1 b"));
    }

    [Theory]
    [InlineData("Wick and Oil Society (WOS)")]
    [InlineData("the wick and oil society")]
    [InlineData("Oil and Wick Society")]
    public async Task Any_spelling_leads_to_the_page_under_the_latest_name(string name)
    {
        using var answer = await Site.AskAsync("/access/organisations/" + Uri.EscapeDataString(name));
        Assert.Equal("/access/organisations/oil-and-wick-society", answer.Headers.Location?.ToString());
        var page = await Site.PageAsync("/access/organisations/oil-and-wick-society");
        var main = page.QuerySelector("main")!.TextContent;
        Assert.Contains("recommended for status at the session of 11 June 2093", main, StringComparison.Ordinal);
        Assert.Contains("Candle Union", page.QuerySelector("#mergers + ul")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("is now Oil and Wick Society", page.QuerySelector("#names + ul")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_voted_asked_and_decided_above_the_Committee_stands_on_its_page()
    {
        var page = await Site.PageAsync("/access/organisations/night-watch-international");
        Assert.Contains("against", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("24-17-12", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/access/states/TUR", page.QuerySelector("#asked + ul a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main a[href='/votes/ECOSOC/NGO@2094-06-12-1']"));
        var without = await Site.PageAsync("/access/organisations/friends-of-gas");
        Assert.Contains("that is no evidence that none did", without.QuerySelector("#asked + p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_no_list_has_gets_one_sentence_and_the_nearest()
    {
        using var answer = await Site.AskAsync("/access/organisations/night-watch-internationale");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await Site.PageAsync("/access/organisations/night-watch-internationale");
        Assert.Contains(
            "is no organisation that the lists held name",
            page.QuerySelector("main .lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("/access/organisations/night-watch-international", page.QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_name_is_found_in_prose_and_neither_a_common_word_nor_the_mother_of_a_branch_is()
    {
        var ledger = NgoLedger.Of(
            [
                .. new[] { "Night Watch International", "Night Watch International — Europe", "Friends of Gas" }.Select(
                    name => new NgoDecision(new Origin(new SourceCode("minutes"), "f", "", default))
                    {
                        Session = new(2094, 6, 12),
                        Kind = NgoDecisionKind.Deferred,
                        Organisation = name,
                    }
                ),
            ],
            [],
            []
        );
        var names = new NamesInText(ledger);
        Assert.Equal("Friends of Gas", Assert.Single(names.In("friends of gas")).Name);
        Assert.Empty(names.In("It spoke of friends of gas."));
        Assert.Equal("Night Watch International", Assert.Single(names.In("The Committee rejected Night Watch International.")).Name);
        Assert.Equal(
            "Night Watch International — Europe",
            Assert.Single(names.In("Decided to reject the application of Night Watch International – Europe.")).Name
        );
    }

    private TestSite Site => shared.Site;
}
