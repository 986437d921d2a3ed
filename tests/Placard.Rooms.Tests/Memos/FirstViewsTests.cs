using Placard.Rooms.Memos;

namespace Placard.Rooms.Tests.Memos;

public class FirstViewsTests
{
    private readonly SetClock _clock = new();
    private readonly List<string> _made = [];

    [Fact]
    public async Task Nothing_is_worked_out_before_the_first_reader_has_been_answered()
    {
        var views = new FirstViews([Make("blocs")], _clock);
        var making = views.MakeAfterFirstAnswerAsync(TinyEdition.Shared, TestContext.Current.CancellationToken);
        _clock.Now += TimeSpan.FromSeconds(2);
        Assert.Empty(_made);
        Assert.True(views.IsFirst);
        views.SayAnswered();
        await DoneAsync(making);
        Assert.Equal(["blocs"], _made);
        Assert.False(views.IsFirst);
    }

    [Fact]
    public async Task Without_readers_it_begins_after_a_while()
    {
        await DoneAsync(
            new FirstViews([Make("blocs")], _clock).MakeAfterFirstAnswerAsync(TinyEdition.Shared, TestContext.Current.CancellationToken)
        );
        Assert.Equal(["blocs"], _made);
    }

    [Fact]
    public async Task One_thing_follows_the_other_and_one_that_cannot_be_made_stops_no_other()
    {
        var first = new TaskCompletionSource();
        FirstWork waits = async (_, _) =>
        {
            await first.Task;
            _made.Add("positions");
        };
        FirstWork refused = (_, _) => throw Refusal.Busy("The server is busy.");
        var views = new FirstViews([waits, refused, Make("blocs")], _clock);
        var making = views.MakeAfterFirstAnswerAsync(TinyEdition.Shared, TestContext.Current.CancellationToken);
        _clock.Now += TimeSpan.FromMinutes(1);
        Assert.Empty(_made);
        first.SetResult();
        await DoneAsync(making);
        Assert.Equal(["positions", "blocs"], _made);
    }

    [Fact]
    public async Task A_site_that_stops_is_not_kept_waiting()
    {
        using var stopping = new CancellationTokenSource();
        var making = new FirstViews([Make("blocs")], _clock).MakeAfterFirstAnswerAsync(TinyEdition.Shared, stopping.Token);
        await stopping.CancelAsync();
        await making;
        Assert.Empty(_made);
    }

    private FirstWork Make(string what) =>
        (_, _) =>
        {
            _made.Add(what);
            return Task.CompletedTask;
        };

    // The clock moves until what waits for it is done, however long the machine takes between two waits.
    private async Task DoneAsync(Task making)
    {
        while (!making.IsCompleted)
        {
            _clock.Now += TimeSpan.FromMinutes(1);
            await Task.Yield();
        }
        await making;
    }
}
