using System.Net;
using Microsoft.AspNetCore.Http;
using Placard.Rooms.Memos;

namespace Placard.Rooms.Tests.Memos;

public sealed class DeskTurnsTests : IDisposable
{
    private const int Most = 4;
    private const int PublicPort = 8080;
    private const int DeskPort = 8081;

    private readonly ManualResetEventSlim _mayGoOn = new();
    private readonly List<string> _done = [];
    private readonly Turns _turns = new(1, Most, "Busy.", TestContext.Current.CancellationToken);

    public void Dispose() => _mayGoOn.Dispose();

    [Fact]
    public async Task What_the_public_waits_for_turns_the_owner_at_the_desk_not_away_and_the_owner_comes_next()
    {
        var all = Enumerable.Range(0, Most).Select(_ => AskAsync(PublicPort, "public")).ToList();
        await Assert.ThrowsAsync<Refusal>(() => AskAsync(PublicPort, "public"));
        all.Add(AskAsync(DeskPort, "owner"));
        _mayGoOn.Set();
        await Task.WhenAll(all);
        Assert.InRange(_done.IndexOf("owner"), 1, 2);
    }

    private async Task AskAsync(int port, string name)
    {
        var context = new DefaultHttpContext();
        (context.Connection.RemoteIpAddress, context.Connection.LocalPort) = (IPAddress.Loopback, port);
        Asker.Is(context);
        await _turns.TakeAsync(() =>
        {
            _mayGoOn.Wait(TestContext.Current.CancellationToken);
            _done.Add(name);
            return name;
        });
    }
}
