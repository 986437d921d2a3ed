using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace Placard.Sources.Downloading;

/// <summary>Fetches publishers' files into a mirror: resumes what broke off, verifies what arrived, and never replaces good data with
/// bad.</summary>
/// <param name="http">The client to ask with; its timeouts are the caller's.</param>
/// <param name="mirror">The mirror's folder; made where it is missing.</param>
/// <param name="mostBytes">The size above which a file is refused.</param>
public sealed class Downloader(HttpClient http, string mirror, long mostBytes = 2L << 30)
{
    private const int BufferSize = 128 * 1024;

    /// <summary>Fetches one file. Beside it lie <c>.etag</c>, the version in place, and while under way <c>.part</c> and
    /// <c>.part.etag</c>.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; what arrived is kept for the next time.</exception>
    public async Task<DownloadResult> FetchAsync(PublishedFile file, IProgress<double>? progress, CancellationToken cancellation)
    {
        var target = Path.Combine(mirror, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        try
        {
            return await FetchAsync(file, target, progress, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TimeoutException)
        {
            return new DownloadResult(file, DownloadStatus.Failed, $"{file.Address.Host} broke off: {e.Message}");
        }
    }

    private async Task<DownloadResult> FetchAsync(
        PublishedFile file,
        string target,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var part = target + ".part";
        var held = File.Exists(part) && File.Exists(part + ".etag") ? new FileInfo(part).Length : 0;
        using var request = new HttpRequestMessage(HttpMethod.Get, file.Address);
        if (held > 0)
        {
            request.Headers.Range = new RangeHeaderValue(held, null);
            request.Headers.TryAddWithoutValidation("If-Range", File.ReadAllText(part + ".etag"));
        }
        else if (File.Exists(target) && File.Exists(target + ".etag"))
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", File.ReadAllText(target + ".etag"));
        }

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        switch (response.StatusCode)
        {
            case HttpStatusCode.NotModified:
                return new DownloadResult(file, DownloadStatus.Unchanged);
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                return new DownloadResult(file, DownloadStatus.NotThere, $"{file.Address} is not there.");
            case HttpStatusCode.OK:
                held = 0;
                break;
            case HttpStatusCode.PartialContent when response.Content.Headers.ContentRange?.From == held:
                break;
            case HttpStatusCode.RequestedRangeNotSatisfiable:
                Forget(part);
                return new DownloadResult(
                    file,
                    DownloadStatus.Failed,
                    "The part that had arrived no longer fits; the next try begins anew."
                );
            default:
                return new DownloadResult(file, DownloadStatus.Failed, $"{file.Address.Host} answered {(int)response.StatusCode}.");
        }

        var expected = held + response.Content.Headers.ContentLength;
        if (expected > mostBytes)
            return new DownloadResult(file, DownloadStatus.Failed, $"It would be {expected} bytes; at most {mostBytes} are taken.");
        var tag = response.Headers.ETag?.ToString();
        if (tag is not null)
            File.WriteAllText(part + ".etag", tag);
        var length = await ReceiveAsync(response, part, held, expected, progress, cancellation);
        if (Fault(part, length, expected) is { } fault)
        {
            // A file cut short can be resumed; one that is whole and wrong cannot become right.
            if (expected is null || length >= expected)
                Forget(part);
            return new DownloadResult(file, DownloadStatus.Failed, fault);
        }

        File.Move(part, target, overwrite: true);
        File.Delete(part + ".etag");
        if (tag is not null)
            File.WriteAllText(target + ".etag", tag);
        else
            File.Delete(target + ".etag");
        return new DownloadResult(file, DownloadStatus.Done);
    }

    private async Task<long> ReceiveAsync(
        HttpResponseMessage response,
        string part,
        long held,
        long? expected,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var length = held;
        await using var from = await response.Content.ReadAsStreamAsync(cancellation);
        await using var to = new FileStream(part, held > 0 ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.None);
        var buffer = new byte[BufferSize];
        int read;
        while ((read = await from.ReadAsync(buffer, cancellation)) > 0)
        {
            length += read;
            if (length > mostBytes)
                break;
            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
            if (expected > 0)
                progress?.Report((double)length / expected.Value);
        }
        return length;
    }

    private string? Fault(string part, long length, long? expected)
    {
        if (length > mostBytes)
            return $"It is more than {mostBytes} bytes.";
        if (expected is { } whole && length != whole)
            return $"Only {length} of {whole} bytes arrived; the next try goes on from there.";
        try
        {
            using var zip = ZipFile.OpenRead(part);
            return zip.Entries.Count > 0 ? null : "The archive is empty.";
        }
        catch (InvalidDataException)
        {
            return "What arrived is not a whole zip archive.";
        }
    }

    private static void Forget(string part)
    {
        File.Delete(part);
        File.Delete(part + ".etag");
    }
}
