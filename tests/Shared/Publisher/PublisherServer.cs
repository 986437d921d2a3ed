using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Placard.Testing.Publisher;

/// <summary>A publisher of our own on a port of this machine: it serves files, and cuts, stalls, lies and refuses as it is told.</summary>
internal sealed class PublisherServer : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly ConcurrentDictionary<string, ServedFile> _files = new();
    private readonly ConcurrentQueue<AskedFile> _asked = new();
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PublisherServer(WebApplication site) => _site = site;

    /// <summary>Every request, in order, but those for <c>robots.txt</c>.</summary>
    public IReadOnlyList<AskedFile> Asked => [.. _asked.Where(a => a.Path != "/robots.txt")];

    /// <summary>Done once an answer has stalled.</summary>
    public Task Stalled => _stalled.Task;

    /// <summary>What is asked of programs; null where nothing is.</summary>
    public string? Robots { get; set; }

    public static async Task<PublisherServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var site = builder.Build();
        var publisher = new PublisherServer(site);
        site.Run(publisher.AnswerAsync);
        await site.StartAsync(TestContext.Current.CancellationToken);
        return publisher;
    }

    public Uri At(string path) =>
        new(_site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + path);

    /// <summary>Serves a file, in place of what was there.</summary>
    public ServedFile Serve(string path, byte[] content) => _files[path] = new ServedFile(content);

    public ServedFile this[string path] => _files[path];

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.GetEncodedPathAndQuery();
        _asked.Enqueue(new AskedFile(path, context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString())));
        if (path == "/robots.txt")
        {
            context.Response.StatusCode = Robots is null ? 404 : 200;
            await context.Response.WriteAsync(Robots ?? "");
        }
        else if (_files.TryGetValue(path, out var file))
            await file.AnswerAsync(context, _stalled);
        else
            context.Response.StatusCode = 404;
    }
}

/// <summary>A request that a publisher got.</summary>
internal sealed record AskedFile(string Path, IReadOnlyDictionary<string, string> Headers);

/// <summary>How a publisher fails.</summary>
internal enum Fault
{
    None,
    CutsOff,
    Stalls,
    SaysTooLong,
    SaysTooShort,
    LogsIn,
    AsksForABrowser,
    Answers,
}

/// <summary>A file that a publisher serves.</summary>
internal sealed class ServedFile(byte[] content)
{
    private const int SentBefore = 64;

    public string? Tag { get; set; } = $"\"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content)[..6])}\"";

    /// <summary>Whether a part is given only of the version that was asked for; who does not know that gives the rest of any.</summary>
    public bool KnowsIfRange { get; set; } = true;

    public string? LeadsTo { get; set; }

    public Fault Fault { get; set; }

    /// <summary>How many answers fail; those after it do not.</summary>
    public int Times { get; set; } = int.MaxValue;

    public int Status { get; set; } = 500;

    public string? RetryAfter { get; set; }

    public async Task AnswerAsync(HttpContext context, TaskCompletionSource stalled)
    {
        var response = context.Response;
        if (LeadsTo is not null)
        {
            response.Redirect(LeadsTo);
            return;
        }
        var fault = Times > 0 ? Fault : Fault.None;
        Times = fault == Fault.None ? Times : Times - 1;
        if (fault is Fault.Answers or Fault.AsksForABrowser or Fault.LogsIn)
        {
            response.StatusCode =
                fault == Fault.Answers ? Status
                : fault == Fault.LogsIn ? 200
                : 202;
            if (RetryAfter is not null)
                response.Headers.RetryAfter = RetryAfter;
            response.ContentType = "text/html";
            if (fault != Fault.Answers)
                await response.WriteAsync("<!DOCTYPE html><html><body>Sign in to go on</body></html>");
            return;
        }
        var asked = context.Request.Headers;
        if (Tag is not null && asked.IfNoneMatch == Tag)
        {
            response.StatusCode = 304;
            return;
        }
        var from = 0;
        if (
            Tag is not null
            && (asked.IfRange == Tag || !KnowsIfRange)
            && asked.Range.ToString() is ['b', 'y', 't', 'e', 's', '=', .. var range, '-']
        )
        {
            from = int.Parse(range, System.Globalization.CultureInfo.InvariantCulture);
            if (from >= content.Length)
            {
                response.StatusCode = 416;
                return;
            }
            response.StatusCode = 206;
            response.Headers.ContentRange = FormattableString.Invariant($"bytes {from}-{content.Length - 1}/{content.Length}");
        }
        response.Headers.ETag = Tag;
        var body = content.AsMemory(from);
        if (fault == Fault.SaysTooShort)
            body = body[..^10];
        response.ContentLength = body.Length + (fault == Fault.SaysTooLong ? 100 : 0);
        if (fault is not (Fault.CutsOff or Fault.Stalls))
        {
            await response.Body.WriteAsync(body);
            return;
        }
        await response.Body.WriteAsync(body[..Math.Min(SentBefore, body.Length / 2)]);
        await response.Body.FlushAsync();
        if (fault == Fault.CutsOff)
            return; // the server closes a connection on which less was sent than it said
        stalled.TrySetResult();
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
