using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Polly;
using Polly.Retry;

namespace Placard.Sources.Downloading;

/// <summary>Asks publishers as a guest does: one request at a time, with a pause between two to one host, a name and a contact; it reads
/// <c>robots.txt</c> first, waits when it is asked to, and gives up after a few tries.</summary>
/// <remarks>Used by one task at a time.</remarks>
public sealed class PoliteClient : IDisposable
{
    /// <summary>How long a publisher may send nothing before the connection is given up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The longest time that a run waits because a publisher asks for it; asked for more, it comes back another day.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private const int Tries = 3;
    private const int MostRedirects = 5;
    private const int MostBytesOfText = 4 << 20;
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _clock;
    private readonly TimeSpan _pause;
    private readonly HttpClient _http;
    private readonly ResiliencePipeline _retrying;
    private readonly Dictionary<string, RobotsFile> _robots = [];
    private readonly Dictionary<string, DateTimeOffset> _asked = [];
    private readonly Dictionary<string, DateTimeOffset> _notBefore = [];
    private readonly Dictionary<string, string> _unreachable = [];

    /// <summary>A client.</summary>
    /// <param name="clock">What tells the time.</param>
    /// <param name="contact">How a publisher reaches who runs this; empty where nobody said.</param>
    /// <param name="pause">The pause between two requests to one host, where a second is too short.</param>
    public PoliteClient(TimeProvider clock, string contact, TimeSpan? pause = null)
    {
        _clock = clock;
        _pause = pause ?? UsualPause;
        // Compressed answers have no place to go on from, and each step of a redirect is to be asked for as the first is.
        _http = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.None,
                ConnectTimeout = Patience,
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("placard", "0.1"));
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue($"({Comment(contact)})"));
        _retrying = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(
                new RetryStrategyOptions
                {
                    MaxRetryAttempts = Tries - 1,
                    Delay = TimeSpan.FromSeconds(5),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldHandle = new PredicateBuilder().Handle<PublisherException>(e => e.IsPassing).Handle<Exception>(IsOfTheNetwork),
                    DelayGenerator = tried => new((tried.Outcome.Exception as PublisherException)?.RetryAfter),
                }
            )
            .Build();
    }

    /// <summary>The hosts that asked us to come back later than a run waits, and when.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> NotBefore => _notBefore;

    /// <summary>When a publisher last answered, whatever the answer was; null where none did.</summary>
    public DateTimeOffset? Answered { get; private set; }

    /// <summary>Remembers that a host asked us to come back later.</summary>
    public void StayAway(string host, DateTimeOffset until) => _notBefore[host] = until;

    /// <summary>Asks for an address and reads the answer; both again, where something passing went wrong.</summary>
    /// <param name="address">The address.</param>
    /// <param name="isDocumented">Whether the publisher names the address for programs, so that what it asks of crawlers is not
    /// meant.</param>
    /// <param name="say">Adds to each request what it says besides; may be null.</param>
    /// <param name="read">Reads the answer; the watch is to be told of every wait for bytes.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="PublisherException">The publisher does not give it; the message says why.</exception>
    internal async Task<T> AskAsync<T>(
        Uri address,
        bool isDocumented,
        Action<HttpRequestMessage>? say,
        Func<HttpResponseMessage, StallWatch, Task<T>> read,
        CancellationToken cancellation
    )
    {
        try
        {
            return await _retrying.ExecuteAsync(async token => await OnceAsync(address, isDocumented, say, read, token), cancellation);
        }
        catch (PublisherException e) when (e.IsPassing && e.RetryAfter is not null)
        {
            // Who asked for a wait after every try is left alone for the rest of the run.
            _notBefore.TryAdd(address.Authority, _clock.GetUtcNow() + e.RetryAfter.Value);
            throw;
        }
        catch (Exception e) when (IsOfTheNetwork(e))
        {
            throw new PublisherException($"{address.Host} broke off: {e.Message.TrimEnd('.')}.", e);
        }
    }

    // No later try of the same run finds a host that has no address or takes no connection.
    private static bool IsOfTheHost(HttpRequestException e) =>
        e.HttpRequestError == HttpRequestError.NameResolutionError
        || e.InnerException
            is SocketException
            {
                SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostUnreachable or SocketError.NetworkUnreachable
            };

    private static bool IsOfTheNetwork(Exception e) =>
        e is HttpRequestException or HttpIOException or IOException { InnerException: SocketException };

    /// <summary>A page or a listing as text.</summary>
    internal Task<string> TextAsync(Uri address, bool isDocumented, CancellationToken cancellation) =>
        AskAsync(address, isDocumented, null, TextOfAsync, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<T> OnceAsync<T>(
        Uri address,
        bool isDocumented,
        Action<HttpRequestMessage>? say,
        Func<HttpResponseMessage, StallWatch, Task<T>> read,
        CancellationToken cancellation
    )
    {
        using var watch = new StallWatch(_clock, address.Host, cancellation);
        for (var step = 0; ; step++)
        {
            var robots = isDocumented ? RobotsFile.Open : await RobotsOfAsync(address, watch);
            if (!robots.Allows(address))
                throw new PublisherException(
                    ReferenceEquals(robots, RobotsFile.Closed)
                        ? $"{address.Host} could not say what it asks of programs (robots.txt)."
                        : $"{address.Host} asks programs not to fetch {address.AbsolutePath} (robots.txt)."
                );
            using var answer = await SendAsync(address, robots.Delay, say, watch);
            if (
                answer.StatusCode
                is not (>= HttpStatusCode.MovedPermanently and < HttpStatusCode.BadRequest and not HttpStatusCode.NotModified)
            )
            {
                var fault = PublisherException.Of(answer, _clock.GetUtcNow());
                if (fault is { RetryAfter: { } wait } && wait > LongestWait)
                {
                    _notBefore[address.Authority] = _clock.GetUtcNow() + wait;
                    throw ComeBack(address);
                }
                if (fault is not null)
                    throw fault;
                var given = await read(answer, watch);
                _asked[address.Authority] = _clock.GetUtcNow();
                return given;
            }
            address = Next(address, answer, step);
        }
    }

    private static Uri Next(Uri address, HttpResponseMessage answer, int step)
    {
        var next = answer.Headers.Location is { } location ? new Uri(address, location) : null;
        return
            next is null
            || step == MostRedirects
            || next.Scheme is not ("http" or "https")
            || (address.Scheme == "https" && next.Scheme != "https")
            ? throw new PublisherException($"{address.Host} leads nowhere that can be followed.")
            : next;
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, TimeSpan delay, Action<HttpRequestMessage>? say, StallWatch watch)
    {
        var host = address.Authority;
        var now = _clock.GetUtcNow();
        if (_notBefore.TryGetValue(host, out var until) && until > now)
            throw ComeBack(address);
        if (_unreachable.TryGetValue(host, out var reason))
            throw new PublisherException(reason);
        var pause = delay > _pause ? delay : _pause;
        if (_asked.TryGetValue(host, out var last) && last + pause - now is var left && left > TimeSpan.Zero)
            await Task.Delay(left, _clock, watch.Stopped);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        say?.Invoke(request);
        try
        {
            var answer = await watch.DuringAsync(token => _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token));
            Answered = _clock.GetUtcNow();
            return answer;
        }
        catch (HttpRequestException e) when (IsOfTheHost(e))
        {
            _unreachable[host] = $"{address.Host} cannot be reached: {e.Message.TrimEnd('.')}.";
            throw new PublisherException(_unreachable[host], e);
        }
        finally
        {
            _asked[host] = _clock.GetUtcNow();
        }
    }

    private async Task<RobotsFile> RobotsOfAsync(Uri address, StallWatch watch)
    {
        if (_robots.TryGetValue(address.Authority, out var known))
            return known;
        using var answer = await SendAsync(new Uri(address, "/robots.txt"), TimeSpan.Zero, null, watch);
        var read =
            answer.StatusCode == HttpStatusCode.OK ? RobotsFile.Parse(await TextOfAsync(answer, watch))
            : answer.StatusCode >= HttpStatusCode.InternalServerError ? RobotsFile.Closed
            : RobotsFile.Open;
        return _robots[address.Authority] = read;
    }

    private PublisherException ComeBack(Uri address) =>
        new($"{address.Host} asks to come back after {_notBefore[address.Authority]:yyyy-MM-dd HH:mm} UTC.");

    private static async Task<string> TextOfAsync(HttpResponseMessage answer, StallWatch watch)
    {
        await using var from = await answer.Content.ReadAsStreamAsync(watch.Stopped);
        using var text = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while (text.Length < MostBytesOfText && (read = await watch.DuringAsync(token => from.ReadAsync(buffer, token).AsTask())) > 0)
            text.Write(buffer, 0, read);
        return System.Text.Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    // A comment of the header is plain letters without brackets.
    private static string Comment(string contact)
    {
        var plain = new string([.. contact.Where(c => char.IsAscii(c) && !char.IsControl(c) && c is not ('(' or ')' or '\\'))]).Trim();
        return plain.Length == 0 ? "reads UN documents; no contact given" : $"reads UN documents; contact: {plain}";
    }
}
