using System.Globalization;

namespace Placard.Sources.Files;

/// <summary>The lines of a file as bytes, without ever holding more than one of them.</summary>
internal static class BoundedLines
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads lines that end in LF or CR LF; a byte order mark at the beginning is left out.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="longest">The bytes that a line may have; memory stays within twice that.</param>
    /// <returns>Each line without its end, valid until the next is asked for.</returns>
    /// <exception cref="UnreadableFileException">On enumerating: a line is longer.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream content, int longest = 4 << 20)
    {
        var buffer = new byte[Math.Min(longest + 2, 1 << 16)];
        int start = 0,
            end = 0,
            scanned = 0,
            number = 1;
        var ended = false;
        while (true)
        {
            var length = buffer.AsSpan(scanned, end - scanned).IndexOf((byte)'\n');
            if (length >= 0 || ended)
            {
                var stop = length >= 0 ? scanned + length : end;
                if (length < 0 && stop == start)
                    yield break;
                if (stop - start > longest)
                    throw TooLong(number, longest);
                yield return Trimmed(buffer.AsMemory(start, stop - start), number++ == 1);
                start = scanned = Math.Min(stop + 1, end);
                continue;
            }
            if (end - start > longest)
                throw TooLong(number, longest);
            (buffer, end) = MakeRoom(buffer, start, end, longest);
            start = 0;
            scanned = end;
            var read = content.Read(buffer, end, buffer.Length - end);
            ended = read == 0;
            end += read;
        }
    }

    private static (byte[] Buffer, int End) MakeRoom(byte[] buffer, int start, int end, int longest)
    {
        var kept = end - start;
        var target = kept > buffer.Length / 2 ? new byte[Math.Min(buffer.Length * 2L, longest + 2L)] : buffer;
        Buffer.BlockCopy(buffer, start, target, 0, kept);
        return (target, kept);
    }

    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> line, bool first)
    {
        if (first && line.Span.StartsWith(ByteOrderMark))
            line = line[ByteOrderMark.Length..];
        return line.Span is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private static UnreadableFileException TooLong(int number, int longest) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {number} is longer than the {longest >> 10} KB that a line may have."));
}
