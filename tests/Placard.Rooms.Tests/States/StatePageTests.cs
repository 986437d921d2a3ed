using System.Net;
using System.Text.Json;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.States;

public sealed class StatePageTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private static StateMeasures Declared => DeclaredRooms.Of(TestSite.Rooms).Rooms[0].Shared.StateMeasures;

    [Fact]
    public async Task Every_measure_that_the_edition_can_give_is_on_the_page_in_the_comparison_and_in_the_data()
    {
        await using var site = await TestSite.OpenAsync();
        var measures = Declared.In(TinyEdition.Shared).Measures.ToList();
        Assert.NotEmpty(measures);
        var page = (await site.PageAsync("/states/SEN")).QuerySelector("table.measures")!.TextContent;
        var comparison = (await site.PageAsync("/states/compare?states=SEN,EGY")).QuerySelector("table.measures")!.TextContent;
        var data = (await site.JsonAsync("/states/SEN.json")).GetProperty("figures").EnumerateArray().Select(CodeOf).ToList();
        var compared = (await site.JsonAsync("/states/compare.json?states=SEN,EGY")).GetProperty("measures").EnumerateArray();
        Assert.All(measures, m => Assert.Contains(m.Name, page, StringComparison.Ordinal));
        Assert.All(measures, m => Assert.Contains(m.Name, comparison, StringComparison.Ordinal));
        Assert.Equal(measures.Select(m => m.Code), data);
        Assert.Equal(data, compared.Select(CodeOf));

        static string CodeOf(JsonElement figure) => figure.GetProperty("code").GetString()!;
    }

    [Fact]
    public async Task The_page_begins_with_the_record_in_the_Council()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/states/SEN");
        Assert.Equal("In the Human Rights Council", page.QuerySelector("h2")!.TextContent);
        Assert.Contains("no source held says who asked", page.QuerySelector("dl.facts.council")!.TextContent, StringComparison.Ordinal);
        // It is on the list of four roll calls, of which one is in doubt.
        Assert.Equal("3", page.QuerySelector("dl.numbers dd")!.TextContent);
    }

    [Theory]
    [InlineData("VAT", "Observer at the United Nations.")]
    [InlineData("YUG", "Former state or seat, last in the group of Eastern European States.")]
    public async Task What_cannot_be_said_of_a_state_is_not_listed(string state, string lead)
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync($"/states/{state}");
        Assert.Equal(lead, page.QuerySelector(".lead")!.TextContent);
        Assert.Null(page.QuerySelector("#council"));
        Assert.DoesNotContain("does not apply", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_that_never_sat_in_the_Council_has_no_share_and_zero_terms()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/states/TUV");
        Assert.Contains(
            "No term in the Human Rights Council is recorded.",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        var figures = (await site.JsonAsync("/states/TUV.json")).GetProperty("figures").EnumerateArray().ToList();
        var yes = figures.Single(f => f.GetProperty("code").GetString() == "council-yes");
        Assert.Equal("not known", yes.GetProperty("standing").GetString());
        Assert.False(yes.TryGetProperty("value", out _));
        var terms = figures.Single(f => f.GetProperty("code").GetString() == "council-terms");
        Assert.Equal(0, terms.GetProperty("value").GetDouble());
    }

    [Theory]
    [InlineData("/states/compare?states=SEN&states=Egypt&states=", "/states/compare?states=SEN,EGY")]
    [InlineData("/states/compare?states=SUN&states=CHN", "/states/compare?states=RUS,CHN")]
    [InlineData("/states/compare?states=SEN&states=EGY&from=2097&to=", "/states/compare?states=SEN,EGY&from=2097")]
    public async Task States_chosen_in_a_form_have_one_address(string asked, string address)
    {
        using var answer = await shared.Site.AskAsync(asked);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Days_narrow_what_rests_on_votes_and_every_line_says_which_time_it_covers()
    {
        var site = shared.Site;
        var votes = TinyEdition.Shared.Votes.Where(new VoteFilter { Body = Body.HumanRightsCouncil }).Where(v => v.IsMeasurable).ToList();
        var last = votes[0].Date;
        Assert.NotEqual(last, votes[^1].Date);
        var (all, late) = (await OfAsync("SEN,EGY"), await OfAsync($"SEN,EGY&from={last}"));
        Assert.Equal(all.Select(f => f.Code), late.Select(f => f.Code));
        Assert.Contains(all.Zip(late), pair => pair.First.Code == "council-no" && pair.First.Cases > pair.Second.Cases);
        Assert.All(
            all.Zip(late).Where(pair => !pair.First.Code.StartsWith("council-", StringComparison.Ordinal)),
            pair => Assert.Equal(pair.First, pair.Second)
        );
        Assert.All(late, figure => Assert.NotEmpty(figure.Window));
        var json = (await site.JsonAsync($"/states/compare.json?states=SEN,EGY&from={last}")).GetProperty("council")[0];
        var both = votes.Where(v => v.Date == last && Cast(v, "SEN") && Cast(v, "EGY"));
        Assert.Equal(both.Count(), json.GetProperty("common").GetInt32());
        Assert.Contains(last.InWords(), json.GetProperty("window").GetString(), StringComparison.Ordinal);
        var page = await site.PageAsync($"/states/compare?states=SEN,EGY&from={last}");
        Assert.Contains($"Only of {last.InWords()} and later", page.QuerySelector("main .note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            page.QuerySelectorAll("table.measures a"),
            a => a.GetAttribute("href")!.Contains($"from={last}", StringComparison.Ordinal)
        );

        async Task<List<(string Code, int Cases, string Window)>> OfAsync(string asked) =>
            [
                .. (await site.JsonAsync("/states/compare.json?states=" + asked))
                    .GetProperty("measures")
                    .EnumerateArray()
                    .Select(m => (m, m.GetProperty("values")[0].GetProperty("figure")))
                    .Select(m =>
                        (
                            m.m.GetProperty("code").GetString()!,
                            m.Item2.GetProperty("cases").GetInt32(),
                            m.Item2.GetProperty("window").GetString()!
                        )
                    ),
            ];

        static bool Cast(VoteEvent vote, string state) => vote.Ballots[StateCode.Parse(state)].IsCast();
    }

    [Fact]
    public async Task Fewer_than_two_states_show_the_form_and_more_than_six_are_refused()
    {
        var site = shared.Site;
        Assert.Equal(6, (await site.PageAsync("/states/compare?states=SEN")).QuerySelectorAll("main input[name=states]").Length);
        Assert.Equal("Senegal", (await site.PageAsync("/states/compare?states=SEN")).QuerySelector("#state-1")!.GetAttribute("value"));
        using var answer = await site.AskAsync("/states/compare?states=SEN,EGY,CHN,USA,FRA,BRA,DEU");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_state_that_is_none_is_answered_with_the_nearest_beside_the_others()
    {
        var page = await shared.Site.PageAsync("/states/compare?states=SEN,Brazill");
        Assert.Contains("/states/compare?states=SEN,BRA", page.QuerySelectorAll(".nearest a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task What_is_new_is_listed_by_room_since_the_day_and_has_a_feed()
    {
        var site = shared.Site;
        var all = await site.JsonAsync("/states/SEN/since.json?date=2000");
        Assert.Contains("Roll calls", all.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("title").GetString()));
        Assert.Equal("2000-01-01", all.GetProperty("since").GetString());
        Assert.Empty((await site.JsonAsync("/states/SEN/since.json?date=2999")).GetProperty("sections").EnumerateArray());
        Assert.Contains(
            "Nothing that is known happened since then",
            (await site.PageAsync("/states/SEN/since?date=2999")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<title type=\"text\">Roll calls: ",
            await site.TextAsync("/states/SEN/since.atom?date=2000"),
            StringComparison.Ordinal
        );
    }
}
