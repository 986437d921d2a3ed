using Placard.Rooms.Memos;

namespace Placard.Rooms.Tests.Memos;

public class TurnsTests
{
    [Fact]
    public async Task Work_is_done_one_at_a_time_in_the_order_in_which_it_was_asked_for()
    {
        var (turns, first, done, atOnce, most) = (
            new Turns(1, 10, "Too many.", CancellationToken.None),
            new TaskCompletionSource(),
            new List<int>(),
            0,
            0
        );
        var work = Enumerable
            .Range(0, 6)
            .Select(number =>
                turns.TakeAsync(() =>
                {
                    most = Math.Max(most, Interlocked.Increment(ref atOnce));
                    first.Task.Wait(TestContext.Current.CancellationToken);
                    done.Add(number);
                    return Interlocked.Decrement(ref atOnce);
                })
            )
            .ToArray();
        first.SetResult();
        await Task.WhenAll(work);
        Assert.Equal([0, 1, 2, 3, 4, 5], done);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Beyond_the_bound_the_asker_is_turned_away_with_one_sentence_until_there_is_room_again()
    {
        var (turns, may) = (new Turns(1, 3, "Too many are waiting.", CancellationToken.None), new TaskCompletionSource());
        var memo = new Memo<int, int>(
            2,
            key =>
            {
                may.Task.Wait(TestContext.Current.CancellationToken);
                return key;
            },
            turns
        );
        var taken = Enumerable.Range(0, 3).Select(memo.GetAsync).ToArray();
        var refused = await Assert.ThrowsAsync<Refusal>(() => memo.GetAsync(3));
        Assert.Equal((RefusalReason.Busy, "Too many are waiting."), (refused.Reason, refused.Message));
        Assert.Same(taken[1], memo.GetAsync(1)); // who asks for what is waiting already is not one more
        may.SetResult();
        var answers = await Task.WhenAll(taken);
        Assert.Equal([0, 1, 2], answers);
        Assert.Equal(3, await memo.GetAsync(3));
    }

    [Fact]
    public async Task What_waits_when_the_edition_is_closed_is_not_begun()
    {
        using var closing = new CancellationTokenSource();
        var (turns, begun, may, worked) = (
            new Turns(1, 3, "Too many.", closing.Token),
            new TaskCompletionSource(),
            new TaskCompletionSource(),
            0
        );
        var running = turns.TakeAsync(() =>
        {
            begun.SetResult();
            may.Task.Wait(TestContext.Current.CancellationToken);
            return ++worked;
        });
        var waiting = turns.TakeAsync(() => ++worked);
        await begun.Task;
        await closing.CancelAsync();
        may.SetResult();
        await running;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(1, worked);
    }
}
