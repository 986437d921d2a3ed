using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace Placard.Sources.Tests.Downloading;

/// <summary>A publisher's server in memory that can break off, change, lie and vanish.</summary>
internal sealed class Publisher : HttpMessageHandler
{
    public byte[] Content { get; set; } = Zip("a file");

    public string Tag { get; set; } = "\"v1\"";

    public HttpStatusCode? Answer { get; set; }

    public int? BreakOffAfter { get; set; }

    public List<HttpRequestMessage> Asked { get; } = [];

    public static byte[] Zip(string text)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = new StreamWriter(zip.CreateEntry("top/file.txt", CompressionLevel.NoCompression).Open());
            entry.Write(text);
        }
        return memory.ToArray();
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request);
        return Task.FromResult(Respond(request));
    }

    private HttpResponseMessage Respond(HttpRequestMessage request)
    {
        if (Answer is { } answer)
            return new HttpResponseMessage(answer);
        if (request.Headers.TryGetValues("If-None-Match", out var have) && have.Single() == Tag)
            return new HttpResponseMessage(HttpStatusCode.NotModified);

        var from = 0;
        if (request.Headers.Range is { } range && request.Headers.TryGetValues("If-Range", out var known) && known.Single() == Tag)
            from = (int)range.Ranges.Single().From!;
        var body = Content[from..];
        Stream stream = BreakOffAfter is { } bytes ? new BreakingStream(body, bytes) : new MemoryStream(body);
        var response = new HttpResponseMessage(from > 0 ? HttpStatusCode.PartialContent : HttpStatusCode.OK)
        {
            Content = new StreamContent(stream),
        };
        response.Content.Headers.ContentLength = body.Length;
        if (from > 0)
            response.Content.Headers.ContentRange = new ContentRangeHeaderValue(from, Content.Length - 1, Content.Length);
        response.Headers.ETag = EntityTagHeaderValue.Parse(Tag);
        return response;
    }

    private sealed class BreakingStream(byte[] content, int breakAfter) : MemoryStream(content, writable: false)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position >= breakAfter)
                throw new IOException("connection reset");
            var count = Math.Min(buffer.Length, (int)(Math.Min(breakAfter, Length) - Position));
            var bytes = new byte[count];
            ReadExactly(bytes);
            bytes.CopyTo(buffer);
            return new(count);
        }
    }
}
