using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Placard.Rooms.Tests.Site;

public class HealthTests
{
    private const string Unreachable = "Host=127.0.0.1;Port=1;Database=placard;Username=ana;Password=secret";

    [Fact]
    public async Task A_site_says_that_it_lives_whatever_became_of_its_desk()
    {
        await using var site = await TestSite.OpenAsync(new SiteSettings { Desk = Unreachable }, []);
        using var answer = await site.AskAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("live\n", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_site_with_an_edition_and_without_a_desk_is_ready()
    {
        await using var site = await TestSite.OpenAsync(new SiteSettings(), []);
        var (status, said) = await ReadyAsync(site);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(said.GetProperty("ready").GetBoolean());
        Assert.Equal(TinyEdition.Shared.Info.Hash, said.GetProperty("edition").GetString());
        Assert.Equal("none", said.GetProperty("desk").GetString());
    }

    [Fact]
    public async Task A_desk_in_a_file_that_nobody_has_begun_is_not_made_by_asking()
    {
        var folder = Directory.CreateTempSubdirectory("placard-health-").FullName;
        var desk = Path.Combine(folder, "desk.sqlite");
        await using (var site = await TestSite.OpenAsync(new SiteSettings { Desk = desk }, []))
            Assert.Equal("reachable", (await ReadyAsync(site)).Said.GetProperty("desk").GetString());
        Assert.False(File.Exists(desk));
        Directory.Delete(folder);
    }

    [Fact]
    public async Task A_site_whose_desk_cannot_be_reached_is_not_ready_and_says_nothing_of_where_it_is()
    {
        await using var site = await TestSite.OpenAsync(new SiteSettings { Desk = Unreachable }, []);
        var (status, said) = await ReadyAsync(site);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("unreachable", said.GetProperty("desk").GetString());
        Assert.DoesNotContain("127.0.0.1", said.ToString());
    }

    [Fact]
    public async Task A_site_without_an_edition_is_not_ready()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts);
        var (status, said) = await ReadyAsync(site);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.False(said.TryGetProperty("edition", out _));
    }

    [Fact]
    public async Task A_site_whose_edition_rotted_where_nothing_lies_says_so_once_it_has_read_it_through()
    {
        var folder = Directory.CreateTempSubdirectory("placard-rotten-").FullName;
        var bytes = await File.ReadAllBytesAsync(TinyEdition.Shared.Path, TestContext.Current.CancellationToken);
        var unused = bytes.AsSpan(1 << 16).IndexOf(new byte[200]) + (1 << 16) + 100;
        bytes[unused] ^= 4;
        await File.WriteAllBytesAsync(Path.Combine(folder, "rotten.sqlite"), bytes, TestContext.Current.CancellationToken);
        using (var edition = OpenEdition.Open(Path.Combine(folder, "rotten.sqlite")))
        {
            await using var site = await TestSite.OfAsync(edition);
            Assert.Equal("unread", (await ReadyAsync(site)).Said.GetProperty("file").GetString());
            await EditionCheck.RunAsync(edition, NullLogger.Instance);
            var (status, said) = await ReadyAsync(site);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
            Assert.Equal("damaged", said.GetProperty("file").GetString());
            Assert.Contains($"bytes {unused >> 16 << 16} to", Assert.Single(EditionCheck.Of(edition).Damage), StringComparison.Ordinal);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Who_is_being_answered_when_a_site_stops_is_answered_to_the_end()
    {
        var room = new SlowRoom();
        var site = SiteHost.Build(TinyEdition.Shared, [room], new SiteSettings { Port = 0 });
        await site.StartAsync(TestContext.Current.CancellationToken);
        using var reader = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        var answer = reader.GetStringAsync("/slow", TestContext.Current.CancellationToken);
        await room.Begun.Task;
        var stopping = site.StopAsync(TestContext.Current.CancellationToken);
        Assert.False(answer.IsCompleted);
        room.MayEnd.SetResult();
        Assert.Equal("whole", await answer);
        await stopping;
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_site_that_stops_does_not_wait_for_ever()
    {
        await using var site = SiteHost.Build(TinyEdition.Shared, [], new SiteSettings { Port = 0 });
        Assert.Equal(SiteHost.LongestStop, site.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Said)> ReadyAsync(TestSite site)
    {
        using var answer = await site.AskAsync("/health/ready");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return (answer.StatusCode, await site.JsonAsync("/health/ready"));
    }

    private sealed class SlowRoom : IRoom, IResult
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource MayEnd { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Declare(RoomDeclaration room) => room.Download("/slow", _ => this);

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            Begun.SetResult();
            await MayEnd.Task;
            await httpContext.Response.WriteAsync("whole");
        }
    }
}
