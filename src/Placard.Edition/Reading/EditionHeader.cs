using System.Buffers.Binary;
using Placard.Edition.Schema;

namespace Placard.Edition.Reading;

/// <summary>The first hundred bytes of a file, which tell whether it is an edition, of which schema, and whether all of it is
/// there.</summary>
internal static class EditionHeader
{
    private const int Length = 100;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>Refuses a file that is no edition this program reads.</summary>
    /// <returns>How many bytes its pages have.</returns>
    /// <exception cref="EditionException">With the reason in a sentence.</exception>
    public static long Check(string path)
    {
        Span<byte> head = stackalloc byte[Length];
        var (read, size) = Read(path, head);
        if (size == 0)
            throw new EditionException($"{path} is empty. Run `placard edition build` to build an edition.");
        if (!head[..read].StartsWith(Magic))
            throw new EditionException($"{path} is not an edition: it is not a SQLite file.");
        if (read < Length)
            throw new EditionException($"{path} is damaged: it ends after {read} bytes.");
        if (BinaryPrimitives.ReadInt32BigEndian(head[68..]) != EditionSchema.ApplicationId)
            throw new EditionException($"{path} is a SQLite file, but not an edition.");
        var version = BinaryPrimitives.ReadInt32BigEndian(head[60..]);
        if (version > EditionSchema.Version)
            throw new EditionException(
                $"{path} is an edition of schema {version}, newer than this program, which reads schema {EditionSchema.Version}. Use a "
                    + $"newer version of Placard."
            );
        if (version < EditionSchema.Version)
            throw new EditionException(
                $"{path} is an edition of schema {version}, older than this program, which reads schema {EditionSchema.Version}. Rebuild "
                    + $"it."
            );
        long pageSize = BinaryPrimitives.ReadUInt16BigEndian(head[16..]);
        var whole = pageSize * BinaryPrimitives.ReadUInt32BigEndian(head[28..]);
        var withSums = whole + EditionSums.LengthOf(whole);
        if (size != whole && size != withSums)
            throw new EditionException($"{path} is damaged: it has {size} bytes instead of {withSums}.");
        return whole;
    }

    /// <summary>Whether a build may replace the file: it is empty, or an edition whole or damaged, and not something else of the
    /// user's.</summary>
    public static bool MayBeReplaced(string path)
    {
        Span<byte> head = stackalloc byte[Length];
        var (read, size) = Read(path, head);
        return size == 0
            || (
                head[..read].StartsWith(Magic)
                && (read < Length || BinaryPrimitives.ReadInt32BigEndian(head[68..]) == EditionSchema.ApplicationId)
            );
    }

    private static (int Read, long Size) Read(string path, Span<byte> head)
    {
        try
        {
            if (Directory.Exists(path))
                throw new EditionException($"{path} is a folder. An edition is a file.");
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false), file.Length);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new EditionException($"There is no edition at {path}. Run `placard edition build` to build one.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EditionException($"{path} cannot be read: {e.Message}", e);
        }
    }
}
