using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace Placard.Sources.Downloading;

/// <summary>Fetches one file to a place aside. What breaks off is kept, and goes on where it stopped as long as the publisher's version
/// is the
/// same.</summary>
internal sealed class Downloader(PoliteClient client)
{
    private const int BufferSize = 128 * 1024;

    /// <summary>Fetches a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="at">Where it is.</param>
    /// <param name="held">The version in place; null where there is none.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="cancellation">Stops; what arrived is kept for the next time.</param>
    /// <returns>What the publisher says of it; null where the version in place is the newest.</returns>
    /// <exception cref="PublisherException">It did not arrive whole, or is not what it should be.</exception>
    public async Task<ArrivedFile?> FetchAsync(
        PublishedFile file,
        LocatedFile at,
        MirroredFile? held,
        string target,
        CancellationToken cancellation
    )
    {
        var part = new PartFile(target, at.Address);
        var arrived = await client.AskAsync(
            at.Address,
            at.IsDocumented,
            request =>
            {
                if (part.Length > 0)
                {
                    request.Headers.Range = new RangeHeaderValue(part.Length, null);
                    request.Headers.TryAddWithoutValidation("If-Range", part.Tag);
                }
                else if (held is { ETag.Length: > 0 })
                    request.Headers.TryAddWithoutValidation("If-None-Match", held.ETag);
                else if (held is { LastModified.Length: > 0 })
                    request.Headers.TryAddWithoutValidation("If-Modified-Since", held.LastModified);
            },
            (answer, watch) => ReceiveAsync(file, answer, part, watch),
            cancellation
        );
        if (arrived is null)
            return null;
        if ((file.SignBefore ?? file.Sign).FaultOf(part.Path) is { } fault)
        {
            // A file cut short can go on; one that is whole and wrong cannot become right.
            part.Forget();
            throw new PublisherException(fault) { IsOfForm = true };
        }
        if (at.Md5.Length > 0 && at.Md5 != Md5Of(part.Path))
        {
            part.Forget();
            throw new PublisherException("It does not have the sum that the publisher states.");
        }
        part.Finish();
        return arrived;
    }

    private static async Task<ArrivedFile?> ReceiveAsync(PublishedFile file, HttpResponseMessage answer, PartFile part, StallWatch watch)
    {
        if (answer.StatusCode == HttpStatusCode.NotModified)
            return null;
        var goesOn =
            answer.StatusCode == HttpStatusCode.PartialContent
            && answer.Content.Headers.ContentRange?.From == part.Length
            && part.Length > 0
            // Who does not know If-Range gives the rest of whatever version there is now.
            && (answer.Headers.ETag is null || answer.Headers.ETag.ToString() == part.Tag);
        if (answer.StatusCode != HttpStatusCode.OK && !goesOn)
        {
            part.Forget();
            throw new PublisherException("The part that had arrived no longer fits; the next try begins at the start.")
            {
                IsPassing = true,
            };
        }
        var begun = goesOn ? part.Length : 0;
        var expected = begun + answer.Content.Headers.ContentLength;
        if (expected > file.MostBytes)
        {
            part.Forget();
            throw new PublisherException($"It would be {expected >> 20} MB; at most {file.MostBytes >> 20} MB are taken.");
        }
        var tag = answer.Headers.ETag?.ToString() ?? (goesOn ? part.Tag : "");
        if (!goesOn)
            part.Begin(tag);
        await using var from = await answer.Content.ReadAsStreamAsync(watch.Stopped);
        await using (var to = new FileStream(part.Path, goesOn ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.None))
        {
            var buffer = new byte[BufferSize];
            int read;
            while ((read = await watch.DuringAsync(token => from.ReadAsync(buffer, token).AsTask())) > 0)
            {
                begun += read;
                if (begun > file.MostBytes)
                    break;
                await to.WriteAsync(buffer.AsMemory(0, read), watch.Stopped);
            }
        }
        if (begun > file.MostBytes)
        {
            part.Forget();
            throw new PublisherException($"It is larger than the {file.MostBytes >> 20} MB that are taken.");
        }
        return begun < expected
            ? throw new PublisherException($"Only {begun} of {expected} bytes arrived.") { IsPassing = true }
            : new ArrivedFile(tag, answer.Content.Headers.LastModified?.ToString("R") ?? "");
    }

    private static string Md5Of(string path)
    {
        using var content = File.OpenRead(path);
#pragma warning disable CA5351 // The sum that the publisher states; it tells damage, not attacks.
        return Convert.ToHexStringLower(MD5.HashData(content));
#pragma warning restore CA5351
    }
}

/// <summary>What a publisher said of a file that arrived.</summary>
internal sealed record ArrivedFile(string ETag, string LastModified);

/// <summary>A file under way, with the version it is a part of beside it. A part whose version cannot be told begins at the
/// start.</summary>
internal sealed class PartFile(string target, Uri address)
{
    private const string Ending = ".part";
    private const string TagEnding = ".tag";

    private string TagPath => Path + TagEnding;

    public string Path { get; } = target + Ending;

    /// <summary>Whether a file is a part under way or its version.</summary>
    public static bool Is(string path) =>
        path.EndsWith(Ending, StringComparison.Ordinal) || path.EndsWith(Ending + TagEnding, StringComparison.Ordinal);

    /// <summary>How much of it can be gone on from.</summary>
    public long Length => Tag.Length > 0 && File.Exists(Path) ? new FileInfo(Path).Length : 0;

    /// <summary>Its version; empty where it has none that pins every byte.</summary>
    public string Tag => File.Exists(TagPath) && File.ReadAllLines(TagPath) is [var of, var tag] && of == address.AbsoluteUri ? tag : "";

    public void Begin(string tag)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        Forget();
        if (tag.StartsWith('"'))
            File.WriteAllLines(TagPath, [address.AbsoluteUri, tag]);
    }

    public void Finish()
    {
        File.Move(Path, target, overwrite: true);
        File.Delete(TagPath);
    }

    public void Forget()
    {
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(Path)))
            return;
        File.Delete(Path);
        File.Delete(TagPath);
    }
}
