using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Placard.Rooms.Tests.Updates;

/// <summary>Another edition takes the place of the one that is served, while readers read.</summary>
public sealed class ServedEditionTests : IAsyncLifetime
{
    private static readonly string[] Pages =
    [
        "/votes",
        "/votes.json",
        "/edition",
        "/edition.json",
        "/",
        "/votes/A/HRC/RES/99/1",
        "/edition/download",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-swap-").FullName;
    private OpenEdition _first = null!;
    private OpenEdition _second = null!;
    private ServedEdition _served = null!;
    private WebApplication _site = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _first = LampsEdition.Build(Path.Combine(_folder, "first.sqlite"), 3);
        _second = LampsEdition.Build(Path.Combine(_folder, "second.sqlite"), 4);
        _served = new ServedEdition(_first);
        _site = SiteHost.Build(_served, House.Rooms, new SiteSettings(), builder => builder.WebHost.UseTestServer());
        await _site.StartAsync(TestContext.Current.CancellationToken);
        _client = _site.GetTestServer().CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
        _first.Dispose();
        _second.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task No_request_fails_while_one_edition_takes_the_place_of_another()
    {
        var answers = new ConcurrentBag<(HttpStatusCode Status, string? Tag)>();
        var asked = 0;
        var swapped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var readers = Enumerable
            .Range(0, 4)
            .Select(reader =>
                Task.Run(async () =>
                {
                    for (var i = 0; i < 60; i++)
                    {
                        using var answer = await _client.GetAsync(
                            Pages[(i + reader) % Pages.Length],
                            TestContext.Current.CancellationToken
                        );
                        await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
                        answers.Add((answer.StatusCode, answer.Headers.ETag?.Tag));
                        if (Interlocked.Increment(ref asked) == 60)
                            swapped.SetResult();
                    }
                })
            )
            .ToList();
        await swapped.Task;
        _served.Replace(_second);
        await Task.WhenAll(readers);

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Contains(answers, a => a.Tag!.Contains(_first.Info.Hash[..16], StringComparison.Ordinal));
        Assert.Contains(answers, a => a.Tag!.Contains(_second.Info.Hash[..16], StringComparison.Ordinal));
        Assert.True(IsClosed(_first));
    }

    [Fact]
    public async Task A_reader_who_began_to_download_an_edition_gets_all_of_it()
    {
        using var answer = await _client.GetAsync(
            "/edition/download",
            HttpCompletionOption.ResponseHeadersRead,
            TestContext.Current.CancellationToken
        );
        _served.Replace(_second);
        File.Move(_second.Path, _first.Path, overwrite: true);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal($"\"{_first.Info.Hash}\"", answer.Headers.ETag!.Tag);
        Assert.Contains(_first.Info.Hash, System.Text.Encoding.Latin1.GetString(bytes));
    }

    [Fact]
    public async Task An_edition_that_was_replaced_is_closed_when_its_last_reader_has_gone()
    {
        var hold = new TaskCompletionSource();
        var reading = _served.DuringAsync(
            new Microsoft.AspNetCore.Http.DefaultHttpContext(),
            request =>
            {
                Assert.Same(_first, ServedEdition.Of(request));
                return hold.Task;
            }
        );
        _served.Replace(_second);
        Assert.False(IsClosed(_first));
        hold.SetResult();
        await reading;
        Assert.True(IsClosed(_first));
        Assert.False(IsClosed(_second));
    }

    [Fact]
    public async Task Every_header_and_page_follows_the_edition()
    {
        Assert.Contains(_first.Info.Hash[..12], await _client.GetStringAsync("/votes", TestContext.Current.CancellationToken));
        _served.Replace(_second);
        using var answer = await _client.GetAsync("/votes", TestContext.Current.CancellationToken);
        Assert.Contains(_second.Info.Hash[..12], await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(_second.Info.Hash[..16], answer.Headers.ETag!.Tag);
    }

    private static bool IsClosed(OpenEdition edition) => edition.Closing.IsCancellationRequested;
}
