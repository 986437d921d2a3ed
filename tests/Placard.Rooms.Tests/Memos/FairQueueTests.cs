using System.Net;
using Microsoft.AspNetCore.Http;
using Placard.Rooms.Memos;

namespace Placard.Rooms.Tests.Memos;

public sealed class FairQueueTests
{
    private static readonly Asker Greedy = From("192.0.2.1");
    private static readonly Asker Other = From("192.0.2.2");
    private static readonly Asker Here = From("127.0.0.1");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_asks_for_one_thing_comes_after_one_of_those_that_another_asked_for()
    {
        var queue = new FairQueue(1, 20, 10, "Too many.");
        var working = await queue.EnterAsync(Greedy, Cancellation);
        var order = new List<string>();
        var all = Enumerable.Range(0, 5).Select(_ => WorkAsync(queue, Greedy, "greedy", order)).ToList();
        all.Add(WorkAsync(queue, Other, "other", order));
        working.Dispose();
        await Task.WhenAll(all);
        Assert.Equal(["greedy", "other", "greedy", "greedy", "greedy", "greedy"], order);
    }

    [Fact]
    public async Task Coming_and_going_wins_nobody_a_second_place()
    {
        var queue = new FairQueue(1, 20, 10, "Too many.");
        var working = await queue.EnterAsync(Other, Cancellation);
        for (var i = 0; i < 5; i++)
        {
            using var leaving = new CancellationTokenSource();
            var gone = queue.EnterAsync(Greedy, leaving.Token);
            await leaving.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        }
        var order = new List<string>();
        var all = Enumerable.Range(0, 3).Select(_ => WorkAsync(queue, Greedy, "greedy", order)).ToList();
        all.AddRange(Enumerable.Range(0, 2).Select(_ => WorkAsync(queue, Other, "other", order)));
        working.Dispose();
        await Task.WhenAll(all);
        Assert.Equal(["greedy", "other", "greedy", "other", "greedy"], order);
    }

    [Fact]
    public async Task One_asker_has_no_more_than_a_share_and_all_together_no_more_than_the_bound()
    {
        var queue = new FairQueue(1, 4, 2, "Too many.");
        await queue.EnterAsync(Greedy, Cancellation);
        _ = queue.EnterAsync(Greedy, Cancellation);
        var refused = await Assert.ThrowsAsync<Refusal>(() => queue.EnterAsync(Greedy, Cancellation));
        Assert.Equal((RefusalReason.Busy, "Too many."), (refused.Reason, refused.Message));
        // Behind a web server all readers come from this machine.
        for (var i = 0; i < 2; i++)
            _ = queue.EnterAsync(Here, Cancellation);
        await Assert.ThrowsAsync<Refusal>(() => queue.EnterAsync(Here, Cancellation));
        for (var i = 0; i < 4; i++)
            _ = queue.EnterAsync(From($"198.51.100.{i}"), Cancellation);
        await Assert.ThrowsAsync<Refusal>(() => queue.EnterAsync(Other, Cancellation));
    }

    [Fact]
    public async Task Whoever_goes_away_makes_room()
    {
        var queue = new FairQueue(1, 2, 2, "Too many.");
        var working = await queue.EnterAsync(Greedy, Cancellation);
        using var leaving = new CancellationTokenSource();
        var gone = queue.EnterAsync(Greedy, leaving.Token);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        var next = queue.EnterAsync(Greedy, Cancellation);
        Assert.False(next.IsCompleted);
        working.Dispose();
        (await next).Dispose();
        (await queue.EnterAsync(Other, Cancellation)).Dispose();
    }

    [Fact]
    public void Addresses_of_one_network_are_one_asker()
    {
        Assert.Equal(From("2001:db8:1:2::1"), From("2001:db8:1:2:ffff::7"));
        Assert.NotEqual(From("2001:db8:1:2::1"), From("2001:db8:1:3::1"));
        Assert.Equal(From("192.0.2.1"), From("::ffff:192.0.2.1"));
        Assert.NotEqual(Greedy, Other);
    }

    private static async Task WorkAsync(FairQueue queue, Asker who, string name, List<string> order)
    {
        using var turn = await queue.EnterAsync(who, Cancellation);
        order.Add(name);
    }

    private static Asker From(string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return Asker.Of(context);
    }
}
