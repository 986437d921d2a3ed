using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using Placard.Desk;
using Placard.Desk.WatchLists;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.WatchLists;

public class WatchListPagesTests
{
    [Fact]
    public async Task An_empty_desk_says_how_to_begin()
    {
        await using var desk = await DeskSite.OpenAsync();
        Assert.Contains("No watch lists yet", await desk.MainOf("/watch-lists"), StringComparison.Ordinal);
        Assert.Empty((await desk.Site.JsonAsync("/watch-lists.json")).GetProperty("lists").EnumerateArray());
    }

    [Fact]
    public async Task What_happened_before_a_thing_was_added_is_not_new_and_what_an_edition_has_since_is()
    {
        await using var desk = await DeskSite.OpenAsync();
        var id = await BeginAsync(desk);
        Assert.Contains("Nothing is new in this edition on 3 items.", await desk.MainOf($"/watch-lists/{id}"), StringComparison.Ordinal);
        Forget(desk, id);
        var page = await desk.Site.PageAsync($"/watch-lists/{id}");
        Assert.Contains("on 3 of 3 items", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Senegal", "“lanterns”", "Human Rights Council"], page.QuerySelectorAll("h2 bdi").Select(h => h.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll(".watch-news a[href^='/votes/']"));
        var json = await desk.Site.JsonAsync($"/watch-lists/{id}.json");
        var rows = (await desk.Site.TextAsync($"/watch-lists/{id}.csv")).TrimEnd().Split("\r\n").Length - 1;
        Assert.Equal(rows, json.GetProperty("new").GetInt32());
    }

    [Fact]
    public async Task Looking_changes_nothing_and_the_form_marks_as_seen_what_this_edition_has()
    {
        await using var desk = await DeskSite.OpenAsync();
        var id = await BeginAsync(desk);
        Forget(desk, id);
        var before = (await desk.Site.JsonAsync($"/watch-lists/{id}.json")).GetProperty("new").GetInt32();
        Assert.Equal(before, (await desk.Site.JsonAsync($"/watch-lists/{id}.json")).GetProperty("new").GetInt32());
        desk.Clock.Now = desk.Clock.Now.AddDays(1);
        var refused = await desk.RefusedAsync(HttpStatusCode.Conflict, $"/watch-lists/{id}/seen", ("edition", "another"));
        Assert.Contains("another edition", refused, StringComparison.Ordinal);
        await desk.WrittenAsync($"/watch-lists/{id}/seen", ("edition", TinyEdition.Shared.Info.Hash));
        var after = await desk.Site.JsonAsync($"/watch-lists/{id}.json");
        Assert.Equal(0, after.GetProperty("new").GetInt32());
        Assert.StartsWith("2098-03-11", after.GetProperty("items")[0].GetProperty("seenAt").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_means_nothing_is_refused_with_the_nearest_and_what_was_typed_stays()
    {
        await using var desk = await DeskSite.OpenAsync();
        var id = await BeginAsync(desk);
        using var answer = await desk.SendAsync($"/watch-lists/{id}/items", ("kind", "state"), ("name", "senegl"));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Senegal (SEN)", page, StringComparison.Ordinal);
        Assert.Contains("value=\"senegl\"", page, StringComparison.Ordinal);
        foreach (var (kind, name) in new[] { ("state", ""), ("lamp", "x"), ("phrase", "…"), ("symbol", "zzqx"), ("body", "no such body") })
            await desk.RefusedAsync(HttpStatusCode.UnprocessableEntity, $"/watch-lists/{id}/items", ("kind", kind), ("name", name));
        Assert.Equal(3, (await desk.Site.JsonAsync($"/watch-lists/{id}.json")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task What_is_still_to_come_is_followed_and_said_not_to_be_there_and_words_are_words_and_not_marks()
    {
        await using var desk = await DeskSite.OpenAsync();
        var id = await desk.WrittenAsync("/watch-lists", ("title", "<b>مصابيح</b>"), ("by", "<i>ana</i>"));
        await desk.WrittenAsync($"/watch-lists/{id}/items", ("kind", "phrase"), ("name", "عبارة لا يستعملها أحد"));
        await desk.WrittenAsync($"/watch-lists/{id}/items", ("kind", "symbol"), ("name", "a/hrc/97/l.7"));
        var page = await desk.Site.PageAsync($"/watch-lists/{id}");
        Assert.Equal("<b>مصابيح</b>", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main b, main i"));
        Assert.Equal(
            2,
            page.QuerySelectorAll("#items ~ .scroll td")
                .Count(cell => cell.TextContent.Contains("has nothing of it yet", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_thing_that_an_edition_no_longer_knows_stays_on_the_list_and_says_so()
    {
        await using var desk = await DeskSite.OpenAsync();
        var id = await BeginAsync(desk);
        using (var open = desk.Open())
        {
            open.WatchLists.Add(
                open.WatchLists.All()[0].Id,
                [new(new DeskSubject("organisation", "gone-for-good"), SeenThings.None)],
                new Author("ana"),
                desk.Clock.Now
            );
        }
        Assert.Contains("This edition does not know the name.", await desk.MainOf($"/watch-lists/{id}"), StringComparison.Ordinal);
        var item = (await desk.Site.JsonAsync($"/watch-lists/{id}.json")).GetProperty("items")[3];
        Assert.False(item.TryGetProperty("address", out _));
    }

    [Fact]
    public async Task The_feed_of_a_list_is_valid_and_has_what_is_new_however_old()
    {
        await using var desk = await DeskSite.OpenAsync();
        var id = await BeginAsync(desk);
        Forget(desk, id);
        using var answer = await desk.Site.AskAsync($"/watch-lists/{id}.atom");
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        using var xml = XmlReader.Create(
            new StringReader(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            new() { DtdProcessing = DtdProcessing.Prohibit }
        );
        var feed = SyndicationFeed.Load(xml);
        Assert.Equal("Lamps", feed.Title.Text);
        Assert.Contains(feed.Items, item => item.Title.Text.StartsWith("Senegal: ", StringComparison.Ordinal));
        Assert.All(
            feed.Items,
            item => Assert.True(item.Id.Length > 0 && item.Links.Count > 0 && item.LastUpdatedTime > default(DateTimeOffset))
        );
    }

    [Fact]
    public async Task A_list_is_revised_from_its_version_and_deleted_by_its_name()
    {
        await using var desk = await DeskSite.OpenAsync();
        var id = await BeginAsync(desk);
        var version = (await desk.Site.JsonAsync($"/watch-lists/{id}.json")).GetProperty("list").GetProperty("version").GetInt32();
        await desk.RefusedAsync(
            HttpStatusCode.UnprocessableEntity,
            $"/watch-lists/{id}/revise",
            ("title", "Wicks"),
            ("mail", "ana@example.org, eva@example.org"),
            ("version", $"{version}")
        );
        await desk.WrittenAsync($"/watch-lists/{id}/revise", ("title", "Wicks"), ("mail", "eva@example.org"), ("version", $"{version}"));
        await desk.RefusedAsync(HttpStatusCode.Conflict, $"/watch-lists/{id}/revise", ("title", "Oil"), ("version", $"{version}"));
        await desk.RefusedAsync(HttpStatusCode.UnprocessableEntity, $"/watch-lists/{id}/delete", ("confirm", "no"), ("version", "1"));
        await desk.WrittenAsync($"/watch-lists/{id}/delete", ("confirm", id), ("version", $"{version + 1}"));
        using var gone = await desk.Site.AskAsync($"/watch-lists/{id}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Readers_of_the_site_find_no_watch_list()
    {
        await using var readers = await TestSite.ForReadersAsync();
        foreach (var address in new[] { "/watch-lists", "/watch-lists/w7d2m9xqwz", "/watch-lists/w7d2m9xqwz.atom" })
        {
            using var answer = await readers.AskAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        Assert.DoesNotContain("watch-lists", await readers.TextAsync("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("watch-lists", await readers.TextAsync("/openapi.json"), StringComparison.Ordinal);
    }

    private static async Task<string> BeginAsync(DeskSite desk)
    {
        var id = await desk.WrittenAsync("/watch-lists", ("title", "Lamps"), ("kind", "state"), ("name", "Senegal"), ("by", "ana"));
        await desk.WrittenAsync("/watch-lists/items", ("list", id), ("kind", "phrase"), ("name", "lanterns"));
        await desk.WrittenAsync($"/watch-lists/{id}/items", ("kind", "body"), ("name", "HRC"), ("by", "ben"));
        return id;
    }

    // As if all that the edition has had come since.
    private static void Forget(DeskSite desk, string id)
    {
        using var open = desk.Open();
        Assert.True(DeskId.TryParse(id, out var of));
        var items = open.WatchLists.Find(of)!.Items.Select(i => new SeenItem(of, i.Number, SeenThings.None)).ToList();
        open.WatchLists.See(items, desk.Clock.Now);
        open.WatchLists.Send(items, desk.Clock.Now);
    }
}
