using System.Buffers;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Placard.Rooms.Answers;

/// <summary>An answer as bytes, good for everybody who asks for the same address. The codings it travels in are made when first asked for,
/// each once; the plain bytes are let go when Brotli can give them back.</summary>
internal sealed class KeptAnswer
{
    // The best level takes 30 times as long for a tenth less.
    private const int BrotliQuality = 6;
    private const int BrotliWindow = 22;
    private const int Overhead = 600;

    private static readonly string[] NotOfNotModified = [HeaderNames.ContentType, HeaderNames.ContentDisposition];

    private readonly Lock _oneAtATime = new();
    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly Endpoint? _endpoint;
    private readonly string? _tag;
    private readonly bool _isCompressed;
    private readonly byte[]?[] _forms = new byte[]?[3];

    /// <param name="address">What it answers.</param>
    /// <param name="made">The request for which it was made, its headers set and its body not yet sent.</param>
    /// <param name="plain">The body.</param>
    /// <param name="day">The only day on which it holds; null for always.</param>
    public KeptAnswer(AnswerAddress address, HttpContext made, byte[] plain, DateOnly? day)
    {
        (Address, Day, _endpoint, _forms[(int)ContentCoding.Plain]) = (address, day, made.GetEndpoint(), plain);
        _headers = [.. made.Response.Headers.Where(h => h.Key != HeaderNames.ContentLength)];
        _tag = made.Response.Headers.ETag;
        _isCompressed = made.Response.Headers.Vary.Count > 0;
        Bytes = Overhead + address.Bytes + plain.Length + _headers.Sum(h => sizeof(char) * h.Value.ToString().Length);
    }

    public AnswerAddress Address { get; }

    /// <summary>The only day on which it holds; null for always.</summary>
    public DateOnly? Day { get; }

    /// <summary>Its place among all that are kept; -1 for none. The cache's.</summary>
    public int Place { get; set; } = -1;

    /// <summary>What it counted for when it was last counted. The cache's.</summary>
    public long Counted { get; set; }

    /// <summary>About what it takes in memory.</summary>
    public long Bytes { get; private set; }

    /// <summary>Answers a request with it.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        context.SetEndpoint(_endpoint); // which is how measurements know the kind of a page
        var isKnown = _tag is not null && context.Request.Headers.IfNoneMatch is { Count: > 0 } known && known.Contains(_tag);
        foreach (var (name, value) in _headers)
        {
            if (!isKnown || !NotOfNotModified.Contains(name))
                response.Headers[name] = value;
        }
        if (isKnown)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        var coding = _isCompressed ? ContentCodings.For(context.Request) : ContentCoding.Plain;
        var bytes = In(ref coding);
        if (coding != ContentCoding.Plain)
            response.Headers.ContentEncoding = ContentCodings.NameOf(coding);
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private byte[] In(ref ContentCoding coding)
    {
        if (Volatile.Read(ref _forms[(int)coding]) is { } ready)
            return ready;
        lock (_oneAtATime)
        {
            if (_forms[(int)coding] is { } made)
                return made;
            var plain = _forms[(int)ContentCoding.Plain] ?? Unpacked(_forms[(int)ContentCoding.Brotli]!);
            var bytes = coding switch
            {
                ContentCoding.Brotli => Brotli(plain),
                ContentCoding.Gzip => Gzip(plain),
                _ => plain,
            };
            Volatile.Write(ref _forms[(int)coding], bytes);
            Bytes += bytes.Length;
            if (coding == ContentCoding.Brotli) // made once only, so the plain bytes are still there
            {
                Volatile.Write(ref _forms[(int)ContentCoding.Plain], null);
                Bytes -= plain.Length;
            }
            return bytes;
        }
    }

    private static byte[] Brotli(byte[] plain)
    {
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(plain.Length));
        try
        {
            return BrotliEncoder.TryCompress(plain, packed, out var length, BrotliQuality, BrotliWindow)
                ? packed[..length]
                : throw new InvalidOperationException("Brotli takes more room than it says.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    private static byte[] Unpacked(byte[] brotli)
    {
        using var plain = new MemoryStream();
        using (var unpacking = new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress))
            unpacking.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Gzip(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            packing.Write(plain);
        return packed.ToArray();
    }
}
