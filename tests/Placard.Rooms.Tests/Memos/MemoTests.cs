using Placard.Rooms.Memos;

namespace Placard.Rooms.Tests.Memos;

public class MemoTests
{
    [Fact]
    public void Each_answer_is_worked_out_once_however_often_it_is_asked_for()
    {
        var asked = new List<int>();
        var memo = new Memo<int, int>(
            3,
            key =>
            {
                asked.Add(key);
                return 10 * key;
            }
        );
        Assert.Equal([10, 20, 10, 10, 20], new[] { 1, 2, 1, 1, 2 }.Select(memo.Get));
        Assert.Equal([1, 2], asked);
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_the_one_answer()
    {
        var (worked, begun, may) = (0, new TaskCompletionSource(), new TaskCompletionSource());
        var memo = new Memo<string, object>(
            1,
            _ =>
            {
                Interlocked.Increment(ref worked);
                begun.SetResult();
                may.Task.Wait(TestContext.Current.CancellationToken);
                return new object();
            }
        );
        var first = Task.Run(() => memo.Get("all"), TestContext.Current.CancellationToken);
        await begun.Task;
        var others = Enumerable.Range(0, 3).Select(_ => Task.Run(() => memo.Get("all"), TestContext.Current.CancellationToken)).ToArray();
        may.SetResult();
        Assert.Single((await Task.WhenAll([first, .. others])).Distinct());
        Assert.Equal(1, worked);
    }

    [Fact]
    public void It_keeps_so_many_answers_and_the_least_recently_asked_for_goes_first() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 8].Array[0, 60])
            .Sample(
                (most, keys) =>
                {
                    var (worked, expected, kept) = (new List<int>(), new List<int>(), new List<int>());
                    var memo = new Memo<int, int>(
                        most,
                        key =>
                        {
                            worked.Add(key);
                            return key;
                        }
                    );
                    foreach (var key in keys)
                    {
                        if (!kept.Remove(key))
                            expected.Add(key);
                        kept.Add(key);
                        if (kept.Count > most)
                            kept.RemoveAt(0);
                        Assert.Equal(key, memo.Get(key));
                    }
                    Assert.Equal(expected, worked);
                }
            );

    [Fact]
    public async Task What_is_still_being_worked_out_is_not_begun_again_whatever_else_is_asked_for()
    {
        var (worked, begun, may) = (0, new TaskCompletionSource(), new TaskCompletionSource());
        var memo = new Memo<int, int>(
            1,
            key =>
            {
                if (key != 0)
                    return key;
                Interlocked.Increment(ref worked);
                begun.SetResult();
                may.Task.Wait(TestContext.Current.CancellationToken);
                return key;
            }
        );
        var slow = Task.Run(() => memo.Get(0), TestContext.Current.CancellationToken);
        await begun.Task;
        for (var other = 1; other < 10; other++)
            memo.Get(other);
        may.SetResult();
        await slow;
        memo.Get(0);
        Assert.Equal(1, worked);
    }

    [Fact]
    public void Work_that_fails_is_not_kept_and_takes_no_answer_s_place()
    {
        var worked = new List<string>();
        var memo = new Memo<string, string>(
            1,
            key =>
            {
                worked.Add(key);
                return key == "bad" && worked.Count < 4 ? throw new FormatException(key) : key;
            }
        );
        memo.Get("good");
        Assert.Equal("bad", Assert.Throws<FormatException>(() => memo.Get("bad")).Message);
        memo.Get("good");
        Assert.Throws<FormatException>(() => memo.Get("bad"));
        Assert.Equal("bad", memo.Get("bad"));
        Assert.Equal(["good", "bad", "bad", "bad"], worked);
    }

    [Fact]
    public async Task Work_that_fails_in_its_turn_is_begun_anew_by_the_next_who_asks()
    {
        var worked = 0;
        var memo = new Memo<int, int>(
            2,
            key => ++worked == 1 ? throw new FormatException() : key,
            new Turns(1, 5, "Too many.", CancellationToken.None)
        );
        await Assert.ThrowsAsync<FormatException>(() => memo.GetAsync(7));
        Assert.Equal(7, await memo.GetAsync(7));
        Assert.Equal(7, await memo.GetAsync(7));
        Assert.Equal(2, worked);
    }

    [Fact]
    public void An_answer_may_be_made_of_others() => Assert.Equal(55, Fibonacci(new Dictionary<int, Memo<int, int>>()).Get(10));

    [Fact]
    public void An_answer_made_of_itself_is_an_error_not_an_endless_wait()
    {
        Memo<int, int>? memo = null;
        memo = new(1, key => memo!.Get(key));
        Assert.Throws<InvalidOperationException>(() => memo.Get(1));
    }

    [Fact]
    public void Questions_are_the_same_where_the_comparer_says_so()
    {
        var worked = 0;
        var memo = new Memo<string, int>(2, _ => ++worked, comparer: StringComparer.OrdinalIgnoreCase);
        Assert.Equal(memo.Get("HRC"), memo.Get("hrc"));
        Assert.Equal(1, worked);
    }

    private static Memo<int, int> Fibonacci(Dictionary<int, Memo<int, int>> itself) =>
        itself[0] = new(20, n => n < 2 ? n : itself[0].Get(n - 1) + itself[0].Get(n - 2));
}
