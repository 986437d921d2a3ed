using Placard.Sources.Files;

namespace Placard.Sources.UndlVotes;

/// <summary>Reads the voting file of the UN Digital Library into columns.</summary>
internal static class UndlVoteReader
{
    private const int Glance = 1 << 16;

    /// <summary>Reads a file that comes as a stream.</summary>
    /// <exception cref="UnreadableFileException">It is no such file, or malformed.</exception>
    public static UndlVoteTable Read(Stream content, CancellationToken cancellation = default)
    {
        var start = new byte[Glance];
        var got = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var header = UndlColumns.Header(start.AsSpan(0, got));
        var rows = new UndlRows();
        rows.Read(new PrefixedStream(start.AsMemory(header, got - header), content), cancellation);
        return rows.ToTable();
    }
}
