using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Answers;

/// <summary>Readers are answered while others ask for what costs much.</summary>
public sealed class CostlyAnswersTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_of_votes_are_read_while_twenty_costly_answers_are_asked_for()
    {
        var room = new CountingRoom();
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, [.. TestSite.Rooms, room]);
        var costly = Enumerable.Range(0, 20).Select(i => site.TextAsync($"/costly/{i}")).ToList();
        await room.Began.WaitAsync(Cancellation);
        foreach (var address in new[] { "/votes", "/votes/A/HRC/RES/99/1", "/states/CHN", "/", "/votes", "/states" })
        {
            using var answer = await site.AskAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        Assert.DoesNotContain(costly, c => c.IsCompleted);
        Assert.InRange(room.Made, 1, Math.Max(1, Environment.ProcessorCount / 2));
        room.Go.SetResult();
        await Task.WhenAll(costly);
        Assert.Equal(20, room.Made);
    }

    [Fact]
    public async Task Beyond_the_bound_a_reader_is_told_when_to_come_again()
    {
        var room = new CountingRoom();
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, room);
        using var leaving = new CancellationTokenSource();
        var costly = Enumerable.Range(0, 64).Select(i => site.Client.GetAsync($"/costly/{i}", leaving.Token)).ToList();
        await room.Began.WaitAsync(Cancellation);
        using var refused = await RefusedAsync(site);
        Assert.Equal("60", refused.Headers.GetValues("Retry-After").Single());
        Assert.Equal("no-store", refused.Headers.CacheControl!.ToString());
        await leaving.CancelAsync();
        await Task.WhenAll(costly).ContinueWith(_ => { }, Cancellation, TaskContinuationOptions.None, TaskScheduler.Default);
        room.Go.SetResult();
        Assert.Contains("<h1>after</h1>", await site.TextAsync("/costly/after"), StringComparison.Ordinal);
    }

    // The first 64 may not all have come in yet.
    private static async Task<HttpResponseMessage> RefusedAsync(TestSite site)
    {
        var asked = new List<Task<HttpResponseMessage>>();
        while (true)
        {
            asked.Add(site.AskAsync($"/costly/more-{asked.Count}"));
            await Task.WhenAny([.. asked, Task.Delay(20, Cancellation)]);
            if (asked.Find(one => one.IsCompleted) is { } answered)
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, (await answered).StatusCode);
                return await answered;
            }
        }
    }
}
