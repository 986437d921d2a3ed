using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Placard.Edition.Building;
using Placard.Edition.Reading;
using Placard.Record.Texts.Phrases;

namespace Placard.Edition.Phrases;

/// <summary>The file of a corpus of phrases: a header with the hash of the edition it belongs to, and sections, each with its own hash,
/// that are mapped and not read.</summary>
/// <remarks>Layout in <c>docs/edition.md</c>. All numbers are little-endian.</remarks>
internal static class PhraseFile
{
    private const int Version = 2;
    private const int Alignment = 4096;
    private const int Sections = 13;

    /// <summary>What the names of such files end with.</summary>
    public const string Ending = ".phrases";

    private static ReadOnlySpan<byte> Magic => "PLACPHR\n"u8;

    /// <summary>Writes a corpus.</summary>
    /// <param name="file">An empty file, written from its beginning.</param>
    /// <param name="edition">The hash of the edition.</param>
    /// <param name="content">The corpus.</param>
    public static void Write(Stream file, string edition, PhraseCorpusContent content)
    {
        var arrays = content.Arrays;
        ReadOnlyMemory<byte>[] texts = [Lines(content.Places), Lines(content.Documents)];
        (long Length, Action<Action<ReadOnlySpan<byte>>> Bytes)[] sections =
        [
            Section(arrays.Letters),
            Section(arrays.WordEnds),
            Section(arrays.Tokens),
            Section(arrays.Suffixes),
            Section(arrays.WordSuffixes),
            Section(arrays.Earliest),
            Section(arrays.Latest),
            Section(arrays.PassageStarts),
            Section(arrays.PassageDocuments),
            Section(arrays.DocumentPassages),
            Section(content.PlaceOf),
            Section(texts[0]),
            Section(texts[1]),
        ];
        var header = new PhraseHeader(edition, content.Kind, content.Language, new (long, long, byte[])[sections.Length]);
        var at = (long)Alignment;
        for (var i = 0; i < sections.Length; i++)
        {
            file.Position = at;
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            sections[i]
                .Bytes(bytes =>
                {
                    file.Write(bytes);
                    hash.AppendData(bytes);
                });
            header.Sections[i] = (at, sections[i].Length, hash.GetHashAndReset());
            at = (at + sections[i].Length + Alignment - 1) / Alignment * Alignment;
        }
        file.SetLength(at);
        file.Position = 0;
        file.Write(Magic);
        file.Write(header.ToBytes(Version));
    }

    /// <summary>Maps a corpus.</summary>
    /// <param name="path">The file.</param>
    /// <param name="edition">The hash of the edition it must belong to.</param>
    /// <exception cref="EditionException">There is no such file, it belongs to another edition, or it is damaged; the message says
    /// which.</exception>
    public static PhraseCorpus Open(string path, string edition)
    {
        try
        {
            using var file = OpenToRead(path);
            return Open(path, file, edition);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new EditionException($"There is no phrase index at {path}. Run `placard up` or `placard edition build` to build it.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EditionException($"{path} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Maps a corpus whose file is open, whatever has taken its name since.</summary>
    /// <inheritdoc cref="Open(string, string)"/>
    public static PhraseCorpus Open(string path, SafeFileHandle file, string edition)
    {
        try
        {
            var header = ReadHeader(path, file, edition);
            using var mapped = MemoryMappedFile.CreateFromFile(
                file,
                null,
                0,
                MemoryMappedFileAccess.Read,
                HandleInheritability.None,
                leaveOpen: true
            );
            var view = mapped.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
            Verify(path, header, view);
            var places = Text(view, header.Sections[11]);
            return new PhraseCorpus(
                header.Language,
                new PhraseIndex(Arrays(view, header)),
                Text(view, header.Sections[12]),
                places,
                Map<int>(view, header.Sections[10])
            );
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            throw Damaged(path, e.Message);
        }
    }

    /// <summary>Whether a file is there that belongs to the edition, as far as its header says.</summary>
    public static bool IsInPlace(string path, string edition)
    {
        try
        {
            using var file = OpenToRead(path);
            ReadHeader(path, file, edition);
            return true;
        }
        catch (Exception e) when (e is EditionException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Whether a build may replace the file: it is an index of phrases, whole or not, or empty.</summary>
    public static bool MayBeReplaced(string path) => AtomicFile.BeginsAs(path, Magic);

    /// <summary>Opens a file so that it can be read whatever takes its name.</summary>
    public static SafeFileHandle OpenToRead(string path) =>
        File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static PhraseHeader ReadHeader(string path, SafeFileHandle file, string edition)
    {
        var head = new byte[Alignment];
        var read = RandomAccess.Read(file, head, 0);
        var length = RandomAccess.GetLength(file);
        if (!head.AsSpan(..Math.Min(read, Magic.Length)).SequenceEqual(Magic))
            throw new EditionException($"{path} is not a phrase index.");
        var header = PhraseHeader.Read(head.AsSpan(Magic.Length..read), Version, Sections) ?? throw Damaged(path, "its header has changed");
        if (header.Edition != edition)
            throw new EditionException(
                $"{path} belongs to another edition ({header.Edition}) than {edition}. Run `placard up` to rebuild it."
            );
        var whole = (header.Sections[^1].Offset + header.Sections[^1].Length + Alignment - 1) / Alignment * Alignment;
        return length == whole ? header : throw Damaged(path, $"it has {length} bytes instead of {whole}");
    }

    /// <summary>What is wrong with a file, in a sentence; null where it is whole and of the edition.</summary>
    public static string? FaultOf(string path, string edition)
    {
        try
        {
            Open(path, edition);
            return null;
        }
        catch (EditionException e)
        {
            return e.Message;
        }
    }

    private static void Verify(string path, PhraseHeader header, MemoryMappedViewAccessor view)
    {
        // Between the sections there is nothing, so that a byte there was changed.
        var from = Magic.Length + (long)header.ToBytes(Version).Length;
        foreach (var (offset, length, _) in header.Sections.Append((view.Capacity, 0, [])))
        {
            if (from < offset && Map<byte>(view, (from, offset - from, [])).Span.ContainsAnyExcept((byte)0))
                throw Damaged(path, $"there is something between byte {from} and {offset}, where nothing was written");
            from = offset + length;
        }
        foreach (var (offset, _, _) in header.Sections.AsParallel().Where(s => !HashOf(view, s).AsSpan().SequenceEqual(s.Hash)))
            throw Damaged(path, $"the section at byte {offset} has changed");
    }

    private static byte[] HashOf(MemoryMappedViewAccessor view, (long Offset, long Length, byte[] Hash) section)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var from = 0L; from < section.Length; from += 1 << 30)
            hash.AppendData(Map<byte>(view, (section.Offset + from, Math.Min(1 << 30, section.Length - from), section.Hash)).Span);
        return hash.GetHashAndReset();
    }

    private static PhraseArrays Arrays(MemoryMappedViewAccessor view, PhraseHeader header)
    {
        var sections = header.Sections;
        return new PhraseArrays
        {
            Letters = Map<char>(view, sections[0]),
            WordEnds = Map<int>(view, sections[1]),
            Tokens = Map<int>(view, sections[2]),
            Suffixes = Map<int>(view, sections[3]),
            WordSuffixes = Map<int>(view, sections[4]),
            Earliest = Map<int>(view, sections[5]),
            Latest = Map<int>(view, sections[6]),
            PassageStarts = Map<int>(view, sections[7]),
            PassageDocuments = Map<int>(view, sections[8]),
            DocumentPassages = Map<int>(view, sections[9]),
        };
    }

    private static Memory<T> Map<T>(MemoryMappedViewAccessor view, (long Offset, long Length, byte[] Hash) section)
        where T : unmanaged => section.Length == 0 ? default : new MappedMemory<T>(view, section.Offset, section.Length).Memory;

    private static string[] Text(MemoryMappedViewAccessor view, (long Offset, long Length, byte[] Hash) section) =>
        section.Length == 0 ? [] : Encoding.UTF8.GetString(Map<byte>(view, section).Span)[..^1].Split('\n');

    private static byte[] Lines(string[] lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));

    // In parts, because a span of bytes cannot hold what one of numbers can.
    private static (long, Action<Action<ReadOnlySpan<byte>>>) Section<T>(ReadOnlyMemory<T> values)
        where T : unmanaged =>
        (
            (long)values.Length * Unsafe.SizeOf<T>(),
            to =>
            {
                const int Part = 1 << 20;
                for (var from = 0; from < values.Length; from += Part)
                    to(MemoryMarshal.AsBytes(values.Span[from..Math.Min(values.Length, from + Part)]));
            }
        );

    private static EditionException Damaged(string path, string why) =>
        new($"{path} is damaged: {why}. Delete it and run `placard up` to rebuild it.");
}
