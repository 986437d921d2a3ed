using System.Net;

namespace Placard.Rooms.Tests.WhipCounts;

public class DeskAccessTests
{
    [Theory]
    [InlineData("Host", "placard.example.org")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    public async Task A_request_that_came_from_elsewhere_sees_nothing_of_the_desk(string header, string value)
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        foreach (
            var address in new[]
            {
                "/whip-counts",
                "/whip-counts.json",
                "/whip-counts.csv",
                $"/whip-counts/{id}",
                $"/whip-counts/{id}.json",
                $"/whip-counts/{id}/print",
                $"/whip-counts/{id}/score",
            }
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation(header, value);
            using var answer = await whip.Site.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.DoesNotContain(
                WhipSite.Lanterns,
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Nor_does_it_write_there()
    {
        await using var whip = await WhipSite.OpenAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await whip.TicketAsync()), "ticket" },
            { new StringContent("Lamps"), "title" },
            { new StringContent("HRC"), "body" },
            { new StringContent("2098-03-20"), "on" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/whip-counts") { Content = form };
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.7");
        using var answer = await whip.Site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("No whip counts yet", await whip.Site.TextAsync("/whip-counts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_listens_to_others_shows_the_desk_only_where_a_setting_says_so()
    {
        await using (var open = await WhipSite.OpenAsync(s => s with { Listen = IPAddress.Any }))
        {
            using var answer = await open.Site.AskAsync("/whip-counts");
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains(
                "no accounts",
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        }
        await using var shared = await WhipSite.OpenAsync(s => s with { Listen = IPAddress.Any, SharesDesk = true });
        using var shown = await shared.Site.AskAsync("/whip-counts");
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
    }

    [Fact]
    public async Task A_site_without_a_desk_and_one_whose_desk_is_broken_say_so()
    {
        await using (var none = await WhipSite.OpenAsync(s => s with { Desk = null }))
        {
            using var answer = await none.Site.AskAsync("/whip-counts");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        await using var broken = await WhipSite.OpenAsync(s =>
            s with
            {
                Desk = "Host=127.0.0.1;Port=1;Database=placard;Username=ana;Password=secret",
            }
        );
        using var failing = await broken.Site.AskAsync("/whip-counts");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, failing.StatusCode);
        Assert.DoesNotContain(
            "secret",
            await failing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_way_to_the_desk_is_shown_only_to_who_may_go_it()
    {
        await using var whip = await WhipSite.OpenAsync();
        Assert.NotNull((await whip.Site.PageAsync("/whip-counts")).QuerySelector("nav a[href='/whip-counts']"));
        await using var open = await WhipSite.OpenAsync(s => s with { Listen = IPAddress.Any });
        Assert.Null((await open.Site.PageAsync("/whip-counts")).QuerySelector("nav a[href='/whip-counts']"));
    }

    [Fact]
    public async Task No_answer_of_the_desk_may_be_kept_and_none_has_a_feed()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        foreach (
            var address in new[]
            {
                "/whip-counts",
                "/whip-counts.json",
                "/whip-counts.csv",
                $"/whip-counts/{id}",
                $"/whip-counts/{id}.json",
                $"/whip-counts/{id}.csv",
                $"/whip-counts/{id}/print",
                $"/whip-counts/{id}/score",
            }
        )
        {
            using var answer = await whip.Site.AskAsync(address);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Null(answer.Headers.ETag);
        }
        foreach (var feed in new[] { "/whip-counts.atom", $"/whip-counts/{id}.atom" })
        {
            using var answer = await whip.Site.AskAsync(feed);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Nothing_is_written_without_the_ticket_or_from_another_site()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        foreach (var (ticket, site) in new[] { ("forged", "same-origin"), (await whip.TicketAsync(), "cross-site") })
        {
            using var form = new MultipartFormDataContent { { new StringContent(ticket), "ticket" }, { new StringContent(id), "confirm" } };
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/whip-counts/{id}/delete") { Content = form };
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);
            using var answer = await whip.Site.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
        using var stays = await whip.Site.AskAsync($"/whip-counts/{id}");
        Assert.Equal(HttpStatusCode.OK, stays.StatusCode);
    }
}
