namespace Placard.Record.Tests.Numbers;

public sealed class CoresTests
{
    [Fact]
    public void Nothing_bounds_the_cores_of_who_asks_alone() => Assert.Equal(-1, Cores.Allowed.MaxDegreeOfParallelism);

    [Fact]
    public async Task A_bound_holds_for_what_is_awaited_and_started_until_it_ends()
    {
        using (Cores.AtMost(1))
        {
            Assert.Equal(1, await Task.Run(() => Cores.Allowed.MaxDegreeOfParallelism, TestContext.Current.CancellationToken));
            using (Cores.AtMost(2))
                Assert.Equal(2, Cores.Allowed.MaxDegreeOfParallelism);
            Assert.Equal(1, Cores.Allowed.MaxDegreeOfParallelism);
        }
        Assert.Equal(-1, Cores.Allowed.MaxDegreeOfParallelism);
    }

    [Fact]
    public async Task What_others_ask_meanwhile_is_not_bound()
    {
        var begun = new TaskCompletionSource();
        var other = Task.Run(
            async () =>
            {
                await begun.Task;
                return Cores.Allowed.MaxDegreeOfParallelism;
            },
            TestContext.Current.CancellationToken
        );
        using (Cores.AtMost(1))
        {
            begun.SetResult();
            Assert.Equal(-1, await other);
        }
    }

    [Fact]
    public void Fewer_than_one_core_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Cores.AtMost(0));
}
