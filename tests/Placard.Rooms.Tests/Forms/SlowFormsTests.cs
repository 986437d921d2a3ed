using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Forms;

/// <summary>Forms that come slowly, or longer than is taken, over real connections, on a clock of the test.</summary>
public sealed class SlowFormsTests : IAsyncLifetime
{
    private const int BytesASecond = 300;
    private readonly SetClock _clock = new();
    private WebApplication _site = null!;
    private HttpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = SiteHost.Build(TestSite.InventedFacts, [new CountingRoom()], new SiteSettings { Port = 0, Clock = _clock }, _ => { });
        await _site.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_site.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public async Task Slow_senders_keep_nobody_waiting_and_are_given_up(int count)
    {
        var slow = new List<TcpClient>();
        for (var i = 0; i < count; i++)
            slow.Add(await BegunAsync(length: 1 << 20));
        var seconds = (int)ArrivingBody.Grace.TotalSeconds + 3;
        for (var second = 0; second < seconds; second++)
        {
            using var honest = await _client.PostAsync(
                "/count",
                SentForm.With(await TicketAsync(), SentForm.Words("lanterns")),
                Cancellation
            );
            Assert.Equal(HttpStatusCode.OK, honest.StatusCode);
            foreach (var sender in slow)
                await SendOnAsync(sender, BytesASecond);
            _clock.Now += TimeSpan.FromSeconds(1);
        }
        foreach (var sender in slow)
        {
            Assert.StartsWith("HTTP/1.1 408", await BeginningAsync(sender), StringComparison.Ordinal);
            sender.Dispose();
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    public async Task Who_sends_more_than_is_taken_and_then_reads_gets_the_page(int times)
    {
        var form = await SentForm.With(await TicketAsync(), new byte[times * UploadedDraft.MostBytes]).ReadAsByteArrayAsync(Cancellation);
        using var sender = await BegunAsync(form.Length);
        // As browsers do, all of it before a byte of the answer is read.
        await sender.GetStream().WriteAsync(form, Cancellation);
        using var reader = new StreamReader(sender.GetStream());
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync(Cancellation));
        var rest = new StringBuilder();
        while (await reader.ReadLineAsync(Cancellation) is { } line && !rest.ToString().Contains("at most 20 MB", StringComparison.Ordinal))
            rest.AppendLine(line);
        Assert.Contains("at most 20 MB", rest.ToString(), StringComparison.Ordinal);
    }

    private async Task<TcpClient> BegunAsync(long length)
    {
        var sender = new TcpClient();
        await sender.ConnectAsync(IPAddress.Loopback, _client.BaseAddress!.Port, Cancellation);
        await sender
            .GetStream()
            .WriteAsync(
                Encoding.ASCII.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"POST /count HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=\"----a-boundary\"\r\n"
                            + $"Content-Length: {length}\r\n\r\n"
                    )
                ),
                Cancellation
            );
        return sender;
    }

    private static async Task SendOnAsync(TcpClient sender, int bytes)
    {
        try
        {
            await sender.GetStream().WriteAsync(new byte[bytes], Cancellation);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // It was given up already.
        }
    }

    private static async Task<string> BeginningAsync(TcpClient sender)
    {
        var bytes = new byte[12];
        await sender.GetStream().ReadExactlyAsync(bytes, Cancellation);
        return Encoding.ASCII.GetString(bytes);
    }

    private async Task<string> TicketAsync()
    {
        using var json = JsonDocument.Parse(await _client.GetStringAsync("/count.json", Cancellation));
        return json.RootElement.GetProperty("name").GetString()!;
    }
}
