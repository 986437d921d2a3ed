using System.Net;

namespace Placard.Rooms.Tests.WhipCounts;

public class DeskAccessTests
{
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
        foreach (
            var (ticket, site) in new[] { ("forged", "same-origin"), (whip.Site.TicketFor($"/whip-counts/{id}/delete"), "cross-site") }
        )
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
