using System.Net.Http.Headers;

namespace Placard.Rooms.Updates.Nodes;

/// <summary>Where a node takes editions from.</summary>
internal abstract class EditionOrigin : IDisposable
{
    /// <summary>Opens one of the published files.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public abstract Task<Stream> OpenAsync(string path, CancellationToken cancellation);

    /// <summary>Whether what was thrown while a file was read says that the way to it broke, or that other bytes came than were
    /// sent.</summary>
    public virtual bool IsBrokenOff(Exception thrown) => thrown is HttpRequestException;

    /// <summary>What it is called where a person reads it: without the query, which may hold a key.</summary>
    public abstract string Name { get; }

    /// <summary>The place that a word names: a folder, an address of HTTP, or a bucket of S3.</summary>
    /// <exception cref="Refusal">It is an address of another kind.</exception>
    public static EditionOrigin Of(string source) =>
        !source.Contains("://", StringComparison.Ordinal) ? new FolderOfEditions(source)
        : !Uri.TryCreate(source, UriKind.Absolute, out var address) ? throw OtherKind()
        : address.Scheme is "http" or "https" ? new ServerOfEditions(address)
        : address is { Scheme: "s3", Host.Length: > 0 } ? BucketOfEditions.Of(address)
        : throw OtherKind();

    private static Refusal OtherKind() =>
        Refusal.Unreadable("--from takes a folder, or an address that begins with https://, http:// or s3://.");

    public virtual void Dispose() { }
}

/// <summary>A folder, of this machine or shared by several.</summary>
internal sealed class FolderOfEditions(string folder) : EditionOrigin
{
    public override string Name => folder;

    public override Task<Stream> OpenAsync(string path, CancellationToken cancellation) =>
        Task.FromResult<Stream>(
            new FileStream(Path.Combine(folder, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
        );
}

/// <summary>A server of files. A query in its address goes along with every request, as storage that is shared by a signed address
/// wants.</summary>
internal sealed class ServerOfEditions : EditionOrigin
{
    // A file of some hundred megabytes may take long; a server that sends nothing is not waited for.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    private readonly Uri _folder;
    private readonly HttpClient _client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = true,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            UseCookies = false,
        }
    )
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public ServerOfEditions(Uri folder)
    {
        _folder = folder.AbsolutePath.EndsWith('/') ? folder : new UriBuilder(folder) { Path = folder.AbsolutePath + "/" }.Uri;
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Placard", "1"));
        // A list that something on the way kept is not the current one.
        _client.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };
    }

    public override string Name => _folder.GetLeftPart(UriPartial.Path);

    public override async Task<Stream> OpenAsync(string path, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(LongestSilence);
        try
        {
            var address = new UriBuilder(new Uri(_folder, path)) { Query = _folder.Query }.Uri;
            var answer = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (answer.StatusCode != System.Net.HttpStatusCode.OK)
            {
                answer.Dispose();
                throw new IOException($"{Name}{path} was answered with {(int)answer.StatusCode}.");
            }
            return await answer.Content.ReadAsStreamAsync(patience.Token);
        }
        catch (HttpRequestException e)
        {
            throw new IOException($"{Name} cannot be reached: {e.HttpRequestError}.", e);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException($"{Name} does not answer.");
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _client.Dispose();
    }
}
