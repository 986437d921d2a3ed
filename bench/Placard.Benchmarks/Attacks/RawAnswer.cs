using System.Net.Sockets;
using System.Text;

namespace Placard.Benchmarks.Attacks;

/// <summary>What came back over one connection, which a stranger wrote byte by byte: no library stands between that would mend the
/// request.</summary>
/// <param name="Status">The status; 0 where nothing came back.</param>
/// <param name="Text">All that came, head and body, as Latin letters.</param>
internal sealed record RawAnswer(int Status, string Text)
{
    private const int MostBytes = 4 << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Asks for an address as it is written, in the given version of HTTP.</summary>
    public static Task<RawAnswer> GetAsync(int port, string address, string host, string version = "1.1", string more = "") =>
        SendAsync(port, Encoding.Latin1.GetBytes($"GET {address} HTTP/{version}\r\nHost: {host}\r\n{more}Connection: close\r\n\r\n"));

    /// <summary>Sends bytes to a port of this machine and reads until the other side ends.</summary>
    public static async Task<RawAnswer> SendAsync(int port, ReadOnlyMemory<byte> request)
    {
        using var limit = new CancellationTokenSource(Longest);
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port, limit.Token);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(request, limit.Token);
        }
        catch (IOException)
        {
            // It answered before all was sent; what it said is read below.
        }
        return await ReadAsync(stream, limit.Token);
    }

    public static async Task<RawAnswer> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var bytes = new byte[MostBytes];
        var read = 0;
        try
        {
            read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            return new RawAnswer(0, e.GetType().Name);
        }
        var text = Encoding.Latin1.GetString(bytes, 0, read);
        return new RawAnswer(text.Length > 12 && int.TryParse(text.AsSpan(9, 3), out var status) ? status : 0, text);
    }
}
