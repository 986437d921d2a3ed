using Placard.Sources.Files;

namespace Placard.Sources.UndlVotes;

/// <summary>Reads the voting file of the UN Digital Library into columns, on every core.</summary>
internal static class UndlVoteReader
{
    private const int Glance = 1 << 16;

    /// <summary>Reads a file in stretches, one a core.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stretches">Into how many to divide it; as many as cores where null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="UnreadableFileException">It is no such file, or malformed.</exception>
    /// <remarks>
    /// Where a stretch begins is a guess, since a line end may stand within quotes. It is believed only if the stretch before ends exactly
    /// there;
    /// otherwise the stretch is read again from where it truly begins. The result is that of reading in one go, whatever the guesses.
    /// </remarks>
    public static UndlVoteTable Read(string path, int? stretches = null, CancellationToken cancellation = default)
    {
        long length;
        long first;
        using (var file = Open(path, 0))
        {
            length = file.Length;
            first = HeaderOf(file);
        }
        var wanted = Math.Clamp(stretches ?? Environment.ProcessorCount, 1, (int)Math.Max(1, length / 16));
        var starts = new List<long> { first };
        for (var i = 1; i < wanted; i++)
        {
            if (LikelyStart(path, first + (length - first) * i / wanted) is { } guess && guess > starts[^1] && guess < length)
                starts.Add(guess);
        }
        var read = new (UndlChunk Chunk, long End)?[starts.Count];
        Parallel.For(
            0,
            starts.Count,
            new ParallelOptions { MaxDegreeOfParallelism = starts.Count, CancellationToken = cancellation },
            i =>
            {
                try
                {
                    read[i] = ReadStretch(path, starts[i], i + 1 < starts.Count ? starts[i + 1] : length, cancellation);
                }
                catch (Exception problem) when (i > 0 && problem is UnreadableFileException or System.Text.DecoderFallbackException)
                {
                    // The guess may have been wrong; if it was right, reading it again will say so.
                }
            }
        );
        return Joined(path, starts, read, length, cancellation);
    }

    /// <summary>Reads a file that comes as a stream.</summary>
    /// <exception cref="UnreadableFileException">It is no such file, or malformed.</exception>
    public static UndlVoteTable Read(Stream content, CancellationToken cancellation = default)
    {
        var start = new byte[Glance];
        var got = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var header = UndlColumns.Header(start.AsSpan(0, got));
        var chunk = new UndlChunk();
        chunk.Read(new PrefixedStream(start.AsMemory(header, got - header), content), header, long.MaxValue, cancellation);
        return UndlVoteTables.Join([chunk]);
    }

    private static UndlVoteTable Joined(
        string path,
        List<long> starts,
        (UndlChunk Chunk, long End)?[] read,
        long length,
        CancellationToken cancellation
    )
    {
        var chunks = new List<UndlChunk>();
        var position = starts[0];
        for (var i = 0; i < starts.Count; i++)
        {
            var limit = i + 1 < starts.Count ? starts[i + 1] : length;
            if (position >= limit)
                continue;
            var (chunk, end) = starts[i] == position && read[i] is { } right ? right : ReadStretch(path, position, limit, cancellation);
            chunks.Add(chunk);
            position = end;
        }
        return UndlVoteTables.Join(chunks);
    }

    private static (UndlChunk Chunk, long End) ReadStretch(string path, long start, long limit, CancellationToken cancellation)
    {
        using var file = Open(path, start);
        var chunk = new UndlChunk();
        return (chunk, chunk.Read(file, start, limit, cancellation));
    }

    private static FileStream Open(string path, long at)
    {
        var file = new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
        file.Position = at;
        return file;
    }

    private static int HeaderOf(FileStream file)
    {
        Span<byte> start = new byte[Glance];
        return UndlColumns.Header(start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
    }

    // A line end before digits and a comma is most likely the beginning of a record.
    private static long? LikelyStart(string path, long near)
    {
        using var file = Open(path, near);
        Span<byte> bytes = new byte[Glance];
        bytes = bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        for (var at = 0; bytes[at..].IndexOf((byte)'\n') is >= 0 and var found; )
        {
            at += found + 1;
            var digits = bytes[at..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits > 0 && bytes[at + digits] == ',')
                return near + at;
        }
        return null;
    }
}
