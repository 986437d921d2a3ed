using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Placard.Desk;
using Placard.Rooms.Updates.Nodes;
using Placard.Testing.Postgres;

namespace Placard.Rooms.Tests.Updates;

/// <summary>A node, the builder in the middle of its work and the primary of the desk are killed while readers read and a writer
/// writes.</summary>
public sealed class FailingMachinesTests : IAsyncLifetime
{
    private const string Key = "a key of the tests that all nodes share";

    private static readonly string[] Pages =
    [
        "/votes.json",
        "/votes/A/HRC/RES/99/1",
        "/edition.json",
        "/whip-counts.json",
        "/health/ready",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-failing-").FullName;
    private readonly FormTickets _tickets = new(TimeProvider.System, Key);
    private readonly CancellationTokenSource _over = new();
    private readonly ConcurrentBag<int> _confirmed = [];
    private readonly ConcurrentBag<string> _failedTwice = [];
    private readonly List<IDisposable> _owned = [];
    private PostgresServer _primary = null!;
    private PostgresServer _replica = null!;
    private NodesBehindAProxy _proxy = null!;
    private NodesBehindAProxy _proxyOfDesk = null!;
    private HttpClient _client = null!;
    private HttpClient _writer = null!;
    private int _reads;
    private int _failedOnce;
    private int _unconfirmed;

    private string Published => Path.Combine(_folder, "published");

    private string Desk =>
        $"Host={_primary.Folder},{_replica.Folder};Username={PostgresServer.User};Database=postgres;"
        + "Target Session Attributes=prefer-standby";

    private static CancellationToken Stopped => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _primary = PostgresServer.Start("synchronous_standby_names='*'");
        _replica = _primary.Follow();
        using (var first = LampsEdition.Build(Path.Combine(_folder, "first.sqlite"), 3))
            new EditionPublication(Published).Publish(first, Stopped);
        LampsEdition.Write(Path.Combine(_folder, "second.sqlite"), 4);
        _proxy = await NodesBehindAProxy.StartAsync();
        _proxyOfDesk = await NodesBehindAProxy.StartAsync();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _proxy.Address };
        _writer = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _proxyOfDesk.Address };
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _client.Dispose();
        _writer.Dispose();
        _owned.ForEach(o => o.Dispose());
        await _proxy.DisposeAsync();
        await _proxyOfDesk.DisposeAsync();
        _replica.Dispose();
        _primary.Dispose();
        _over.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task No_read_fails_twice_no_confirmed_write_is_lost_and_none_is_half_there()
    {
        var nodes = await Task.WhenAll(NodeAsync("a"), NodeAsync("b"));
        foreach (var node in nodes)
            Add(node);
        var count = await BeginAsync();
        var work = Task.WhenAll(ReadAsync(0), ReadAsync(2), WriteAsync(count));
        await MoreAsync();

        await KillTheBuilderAsync();
        await MoreAsync();
        await RunTheBuilderAsync();
        var next = HashOfSecond();
        await UntilAsync(() => nodes.All(n => EditionOf(n) == next));

        nodes[0].Kill();
        await MoreAsync();
        Add(await NodeAsync("a"));
        await MoreAsync();

        _primary.Kill();
        var reads = Volatile.Read(ref _reads);
        await UntilAsync(() => Volatile.Read(ref _reads) > reads + 10);
        _replica.Promote();
        await MoreAsync();

        await _over.CancelAsync();
        await work;
        Assert.Empty(_failedTwice);
        using var desk = OpenDesk.Open(DeskPlace.Parse(Desk), DateTimeOffset.UtcNow);
        var ledger = desk.WhipCounts.LedgerOf(count).All;
        var there = ledger.Select(c => c.Commitment.SaidBy).ToList();
        Assert.Empty(_confirmed.Select(i => $"speaker {i}").Except(there));
        Assert.Equal(there.Count, there.Distinct().Count());
        Assert.Equal(Enumerable.Range(1, ledger.Count), ledger.Select(c => c.Entry));
        Assert.All(ledger, c => Assert.Equal($"note of {c.Commitment.SaidBy}", c.Commitment.Note));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{_reads} reads, {_failedOnce} failed once, {_failedTwice.Count} twice; {_confirmed.Count} writes confirmed, "
                + $"{_unconfirmed} tries failed, {ledger.Count} there"
        );
    }

    private void Add(NodeProcess node)
    {
        _proxy.Add(node.Address);
        _proxyOfDesk.Add(node.Desk);
    }

    private async Task<NodeProcess> NodeAsync(string name)
    {
        var node = await NodeProcess.ListeningAsync(
            [
                ("PLACARD_HOME", Path.Combine(_folder, name)),
                ("PLACARD_DESK", Desk),
                ("PLACARD_DESK_SHARED", "yes"),
                ("PLACARD_DESK_PORT", "0"),
                ("PLACARD_FORM_KEY", Key),
            ],
            "up",
            "--from",
            Published,
            "--every",
            "1s",
            "--port",
            "0"
        );
        lock (_owned)
            _owned.Add(node);
        return node;
    }

    // A file that nobody writes keeps the builder in the middle of its work for as long as it takes to kill it there.
    private async Task KillTheBuilderAsync()
    {
        var endless = Path.Combine(_folder, "second.endless.kept");
        using (var made = Process.Start("mkfifo", [endless]))
            await made.WaitForExitAsync(Stopped);
        var before = await File.ReadAllTextAsync(Path.Combine(Published, "current.json"), Stopped);
        using var builder = Builder();
        await UntilAsync(() => File.Exists(Path.Combine(Published, "next.part", "placard.sqlite")));
        Assert.False(builder.HasExited);
        builder.Kill();
        await builder.WaitForExitAsync(Stopped);
        File.Delete(endless);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(Published, "current.json"), Stopped));
    }

    private async Task RunTheBuilderAsync()
    {
        using var builder = Builder();
        await builder.StandardOutput.ReadToEndAsync(Stopped);
        await builder.WaitForExitAsync(Stopped);
        Assert.Equal(0, builder.ExitCode);
    }

    private Process Builder() =>
        NodeProcess.Start(
            [("PLACARD_HOME", Path.Combine(_folder, "builder"))],
            "edition",
            "publish",
            Published,
            "--edition",
            Path.Combine(_folder, "second.sqlite")
        );

    private string HashOfSecond()
    {
        using var second = OpenEdition.Open(Path.Combine(_folder, "second.sqlite"));
        return second.Info.Hash;
    }

    private static string? EditionOf(NodeProcess node)
    {
        using var direct = new HttpClient { BaseAddress = node.Address };
        using var answer = direct.Send(new HttpRequestMessage(HttpMethod.Get, "/health/ready"), Stopped);
        using var said = JsonDocument.Parse(answer.Content.ReadAsStream(Stopped));
        return said.RootElement.TryGetProperty("edition", out var hash) ? hash.GetString() : null;
    }

    private async Task ReadAsync(int first)
    {
        for (var i = first; !_over.IsCancellationRequested; i++)
        {
            var page = Pages[i % Pages.Length];
            if (await FailureOfAsync(page) is not null)
            {
                Interlocked.Increment(ref _failedOnce);
                if (await FailureOfAsync(page) is { } again)
                    _failedTwice.Add($"{page}: {again}");
            }
            Interlocked.Increment(ref _reads);
        }
    }

    private async Task<string?> FailureOfAsync(string page)
    {
        try
        {
            var client = page.StartsWith("/whip-counts", StringComparison.Ordinal) ? _writer : _client;
            using var answer = await client.GetAsync(page, Stopped);
            await answer.Content.ReadAsByteArrayAsync(Stopped);
            return answer.StatusCode == HttpStatusCode.OK ? null : answer.StatusCode.ToString();
        }
        catch (HttpRequestException e)
        {
            return e.Message;
        }
    }

    private async Task WriteAsync(DeskId count)
    {
        for (var i = 0; !_over.IsCancellationRequested; )
        {
            var answer = await SendAsync(
                $"/whip-counts/{count}/commitments",
                ("state", "BRA"),
                ("position", "yes"),
                ("sure", "told"),
                ("who", $"speaker {i}"),
                ("when", "2020"),
                ("note", $"note of speaker {i}"),
                ("by", "ben")
            );
            if (answer is { Status: HttpStatusCode.SeeOther })
                _confirmed.Add(i++);
            else
            {
                _unconfirmed++;
                await Task.Delay(20, Stopped);
            }
        }
    }

    private async Task<DeskId> BeginAsync()
    {
        var (_, leadsTo) =
            await SendAsync("/whip-counts", ("title", "Lamps"), ("body", "HRC"), ("on", "2098-03-20"), ("goal", "pass"), ("rule", "simple"))
            ?? throw new InvalidOperationException("No count could be begun.");
        Assert.True(DeskId.TryParse(leadsTo!.Split('/')[^1], out var count));
        return count;
    }

    private async Task<(HttpStatusCode Status, string? LeadsTo)?> SendAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent("----a-boundary") { { new StringContent(_tickets.New(address)), "ticket" } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        try
        {
            using var answer = await _writer.PostAsync(address, form, Stopped);
            return (answer.StatusCode, answer.Headers.Location?.ToString());
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private async Task MoreAsync()
    {
        var (writes, reads) = (_confirmed.Count, Volatile.Read(ref _reads));
        await UntilAsync(() => _confirmed.Count >= writes + 5 && Volatile.Read(ref _reads) >= reads + 10);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
            await Task.Delay(20, Stopped);
    }
}
