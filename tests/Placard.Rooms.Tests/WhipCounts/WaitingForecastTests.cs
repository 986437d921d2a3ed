using System.Net;
using Placard.Rooms.WhipCounts;

namespace Placard.Rooms.Tests.WhipCounts;

public class WaitingForecastTests
{
    [Fact]
    public async Task While_the_forecast_is_worked_out_the_page_says_so_and_asks_again_by_itself()
    {
        var done = new TaskCompletionSource();
        var clock = new SetClock();
        await using var whip = await WhipSite.OpenAsync(
            settings => settings with { Clock = clock },
            forecast: async (edition, vote) =>
            {
                await done.Task;
                return PastBallots.Of(edition, vote);
            }
        );
        var id = await whip.BeginAsync();
        clock.RingsAtOnce = true;
        foreach (var below in new[] { "", "/print", "/score" })
        {
            using var answer = await whip.Site.AskAsync($"/whip-counts/{id}{below}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("3", answer.Headers.GetValues("Refresh").Single());
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.Contains(
                "being calculated",
                (await WhipSite.PageOf(answer)).QuerySelector("[role=status]")!.TextContent,
                StringComparison.Ordinal
            );
        }
        var data = whip.Site.TextAsync($"/whip-counts/{id}.json");
        Assert.False(data.IsCompleted); // who asks for data waits for it
        done.SetResult();
        Assert.Contains("Question of lanterns", await data, StringComparison.Ordinal);
        using var page = await whip.Site.AskAsync($"/whip-counts/{id}");
        Assert.False(page.Headers.Contains("Refresh"));
        Assert.Contains("Question of lanterns", (await WhipSite.PageOf(page)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_is_taken_once_the_forecast_is_there()
    {
        var done = new TaskCompletionSource();
        await using var whip = await WhipSite.OpenAsync(
            forecast: async (edition, vote) =>
            {
                await done.Task;
                return PastBallots.Of(edition, vote);
            }
        );
        var id = await whip.BeginAsync();
        var taking = whip.SendAsync($"/whip-counts/{id}/take", ("by", "ana"));
        done.SetResult();
        using var taken = await taking;
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Equal(1, (await whip.JsonAsync($"/whip-counts/{id}.json")).GetProperty("taken").GetArrayLength());
    }

    [Fact]
    public async Task A_forecast_that_fails_says_nothing_of_what_it_was_asked()
    {
        await using var whip = await WhipSite.OpenAsync(
            forecast: (_, vote) => Task.FromException<CountForecast>(new InvalidOperationException(vote.Title))
        );
        var id = await whip.BeginAsync();
        using var answer = await whip.Site.AskAsync($"/whip-counts/{id}");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain(
            WhipSite.Lanterns,
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }
}
