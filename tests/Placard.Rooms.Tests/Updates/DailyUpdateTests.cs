using Placard.Edition.Changes;
using Placard.Rooms.Updates;
using Placard.Sources.Downloading;

namespace Placard.Rooms.Tests.Updates;

public sealed class DailyUpdateTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("placard-home-").FullName;
    private readonly SetClock _clock = new();
    private readonly StringWriter _log = new();
    private readonly EditionStore _editions;
    private readonly ServedEdition _served;
    private readonly List<string> _built = [];
    private int _council = 3;
    private int _assembly = 2;
    private bool _hasNews = true;

    public DailyUpdateTests()
    {
        _editions = new EditionStore(_home);
        _served = new ServedEdition(LampsEdition.Build(_editions.Built, 3, 2));
    }

    public void Dispose()
    {
        _served.Current.Dispose();
        _log.Dispose();
        Directory.Delete(_home, recursive: true);
    }

    [Fact]
    public async Task News_are_built_aside_checked_and_served()
    {
        var before = _served.Current;
        _council = 4;
        await OnceAsync();
        Assert.Equal(6, _served.Current.Votes.All.Count);
        Assert.Equal(_editions.Current, _served.Current.Path);
        Assert.Contains("gave way to", _log.ToString());
        Assert.True(before.Closing.IsCancellationRequested);
        Assert.True(File.Exists(_editions.Built));
        var step = Assert.Single(ChangeLog.Of(_served.Current).Steps);
        Assert.Equal((1, DateOnly.FromDateTime(_clock.Now.UtcDateTime)), (step.Total, step.Noticed));
        Assert.Equal(ChangeKind.NewVote, step.Changes[0].Kind);
    }

    [Fact]
    public async Task Without_news_nothing_is_built()
    {
        _hasNews = false;
        await OnceAsync();
        Assert.Empty(_built);
        Assert.Contains("Nothing new", _log.ToString());
    }

    [Fact]
    public async Task An_edition_in_which_a_body_lost_votes_is_not_served()
    {
        (_council, _assembly) = (9, 1);
        await OnceAsync();
        Assert.Equal(_editions.Built, _served.Current.Path);
        Assert.Contains("General Assembly would lose votes: 2 are served, 1 were built", _log.ToString());
    }

    [Fact]
    public async Task An_edition_that_is_damaged_is_not_served()
    {
        await OnceAsync(
            (file, _) =>
            {
                LampsEdition.Write(file, 9, 9);
                using var bytes = File.Open(file, FileMode.Open);
                var text = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(_editions.Built));
                Assert.NotEmpty(text);
                bytes.Position = bytes.Length / 2;
                bytes.Write(new byte[4096]);
                return Task.CompletedTask;
            }
        );
        Assert.Equal(_editions.Built, _served.Current.Path);
        Assert.Contains("stays", _log.ToString());
    }

    [Fact]
    public async Task Files_that_say_the_same_change_nothing()
    {
        await OnceAsync();
        Assert.Equal(_editions.Built, _served.Current.Path);
        Assert.Contains("it stays", _log.ToString());
    }

    [Fact]
    public async Task News_for_which_no_edition_could_be_built_are_not_forgotten()
    {
        var update = Update((_, _) => throw new IOException("the disk is full"));
        await update.OnceAsync(TestContext.Current.CancellationToken);
        Assert.Contains("the disk is full", _log.ToString());
        _hasNews = false;
        await update.OnceAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, _log.ToString().Split("the disk is full").Length - 1);
    }

    [Fact]
    public async Task Whatever_goes_wrong_the_site_goes_on()
    {
        await OnceAsync((_, _) => throw new InvalidOperationException("nobody thought of this"));
        Assert.Contains("nobody thought of this", _log.ToString());
        Assert.Equal(_editions.Built, _served.Current.Path);
    }

    [Fact]
    public async Task As_many_earlier_editions_stay_as_are_asked_for()
    {
        for (var i = 4; i < 9; i++)
        {
            _council = i;
            await OnceAsync();
        }
        Assert.Equal(3, _editions.Kept.Count);
        Assert.Equal(_served.Current.Path, _editions.Kept[0]);
        Assert.Equal(3, Directory.GetDirectories(Path.Combine(_home, "editions")).Length);
    }

    [Fact]
    public async Task An_edition_built_by_hand_is_current_from_then_on()
    {
        _council = 4;
        await OnceAsync();
        _editions.MakeBuiltCurrent();
        Assert.Equal(_editions.Built, _editions.Current);
    }

    [Fact]
    public async Task It_is_done_when_a_day_has_passed_since_publishers_answered()
    {
        var (mirror, done) = (Path.Combine(_home, "mirror"), new SemaphoreSlim(0));
        new UpdateManifest { Asked = _clock.Now - TimeSpan.FromHours(20) }.Save(mirror);
        using var update = Asking(mirror, done, answered: true);
        await update.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, done.CurrentCount);
        await MoveUntilDoneAsync(done);
        await MoveUntilDoneAsync(done);
        Assert.True(_clock.Now >= new SetClock().Now + TimeSpan.FromHours(28));
        await update.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Where_no_publisher_answered_it_is_done_again_within_the_hour()
    {
        var (mirror, done) = (Path.Combine(_home, "mirror"), new SemaphoreSlim(0));
        new UpdateManifest { Asked = _clock.Now - TimeSpan.FromHours(20) }.Save(mirror);
        using var update = Asking(mirror, done, answered: false);
        await update.StartAsync(TestContext.Current.CancellationToken);
        await MoveUntilDoneAsync(done);
        _clock.Now += TimeSpan.FromHours(1);
        Assert.True(await done.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));
        await update.StopAsync(TestContext.Current.CancellationToken);
    }

    private DailyUpdate Asking(string mirror, SemaphoreSlim done, bool answered) =>
        new(
            mirror,
            TimeSpan.FromDays(1),
            _editions,
            new UpdateJob(
                _ =>
                {
                    if (answered)
                        new UpdateManifest { Asked = _clock.Now }.Save(mirror);
                    done.Release();
                    return Task.FromResult((false, (IReadOnlyList<string>)[]));
                },
                (_, _) => Task.CompletedTask
            ),
            Next(),
            _clock,
            TextWriter.Null
        );

    private async Task MoveUntilDoneAsync(SemaphoreSlim done)
    {
        while (!await done.WaitAsync(5, TestContext.Current.CancellationToken))
            _clock.Now += TimeSpan.FromHours(1);
    }

    private Task OnceAsync(Func<string, CancellationToken, Task>? build = null) =>
        Update(build).OnceAsync(TestContext.Current.CancellationToken);

    private DailyUpdate Update(Func<string, CancellationToken, Task>? build)
    {
        var job = new UpdateJob(
            _ => Task.FromResult((_hasNews, (IReadOnlyList<string>)[])),
            build
                ?? (
                    (file, _) =>
                    {
                        _built.Add(file);
                        LampsEdition.Write(file, _council, _assembly);
                        return Task.CompletedTask;
                    }
                )
        );
        return new DailyUpdate(_home, TimeSpan.FromDays(1), _editions, job, Next(), _clock, _log);
    }

    private NextEdition Next() => new(_served, _editions, 2, _clock);
}
