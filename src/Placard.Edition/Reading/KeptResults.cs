using System.Security.Cryptography;
using System.Text;
using Placard.Edition.Building;

namespace Placard.Edition.Reading;

/// <summary>What takes seconds to work out from an edition, kept in files beside it for the next start: <c>placard.NAME.kept</c> beside
/// <c>placard.sqlite</c>. They hold nothing that cannot be worked out again, and are used only where they were made from the same edition
/// by the same program. Safe to use from many threads and processes.</summary>
/// <remarks>Layout in <c>docs/edition.md</c>.</remarks>
public sealed class KeptResults
{
    private const int MostBytes = 1 << 26;

    private readonly OpenEdition _edition;

    internal KeptResults(OpenEdition edition) => _edition = edition;

    private static ReadOnlySpan<byte> Magic => "PLACKEPT"u8;

    /// <summary>What was kept under a name; null where nothing was, where it belongs to another edition or program, or is
    /// damaged.</summary>
    /// <param name="name">Small letters, digits and hyphens.</param>
    /// <param name="program">The version of the code that made it.</param>
    public byte[]? Find(string name, Guid program)
    {
        try
        {
            var file = new FileInfo(FileOf(_edition.Path, name));
            if (!file.Exists || file.Length > MostBytes)
                return null;
            var bytes = File.ReadAllBytes(file.FullName);
            var head = Head(program);
            return
                bytes.Length >= head.Length + SHA256.HashSizeInBytes
                && bytes.AsSpan().StartsWith(head)
                && SHA256.HashData(bytes.AsSpan(..^SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(^SHA256.HashSizeInBytes..))
                ? bytes[head.Length..^SHA256.HashSizeInBytes]
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps bytes under a name, over what was kept before; false where the folder cannot be written or another edition has taken
    /// this one's place, which only costs the next start its time.</summary>
    /// <inheritdoc cref="Find"/>
    public bool Keep(string name, Guid program, ReadOnlySpan<byte> content)
    {
        // What is beside another edition by now is that edition's.
        if (!_edition.IsInPlace)
            return false;
        byte[] bytes = [.. Head(program), .. content];
        try
        {
            using var aside = AtomicFile.For(FileOf(_edition.Path, name), path => AtomicFile.BeginsAs(path, Magic));
            aside.Content.Write(bytes);
            aside.Content.Write(SHA256.HashData(bytes));
            aside.PutInPlace();
            return true;
        }
        catch (Exception e) when (e is EditionException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The file of a name beside an edition.</summary>
    public static string FileOf(string edition, string name)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            throw new ArgumentException($"“{name}” is no name for what is kept.", nameof(name));
        return $"{EditionFile.StemOf(edition)}.{name}.kept";
    }

    private byte[] Head(Guid program) => [.. Magic, .. program.ToByteArray(), .. Encoding.ASCII.GetBytes(_edition.Info.Hash)];
}
