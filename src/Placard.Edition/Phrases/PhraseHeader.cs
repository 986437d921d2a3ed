using System.Security.Cryptography;
using System.Text;

namespace Placard.Edition.Phrases;

/// <summary>What a file of phrases says of itself.</summary>
/// <param name="Edition">The hash of the edition it belongs to.</param>
/// <param name="Kind">What the passages are.</param>
/// <param name="Language">The language.</param>
/// <param name="Sections">Where each section is, how many bytes it has, and its SHA-256.</param>
internal sealed record PhraseHeader(
    string Edition,
    PhraseCorpusKind Kind,
    Language Language,
    (long Offset, long Length, byte[] Hash)[] Sections
)
{
    private const int HashLength = 32;

    /// <summary>The header, with its own hash at the end.</summary>
    public byte[] ToBytes(int version)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(version);
        writer.Write(Edition);
        writer.Write((int)Kind);
        writer.Write(Language.Code);
        foreach (var (offset, length, hash) in Sections)
        {
            writer.Write(offset);
            writer.Write(length);
            writer.Write(hash);
        }
        writer.Flush();
        var head = bytes.ToArray();
        return [.. head, .. SHA256.HashData(head)];
    }

    /// <summary>Reads a header; null where it is not what <see cref="ToBytes"/> wrote.</summary>
    public static PhraseHeader? Read(ReadOnlySpan<byte> bytes, int version, int sections)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var reader = new BinaryReader(stream, Encoding.UTF8);
            if (reader.ReadInt32() != version)
                return null;
            var edition = reader.ReadString();
            var kind = (PhraseCorpusKind)reader.ReadInt32();
            var known = Language.TryParse(reader.ReadString(), out var language);
            var table = new (long, long, byte[])[sections];
            for (var i = 0; i < sections; i++)
                table[i] = (reader.ReadInt64(), reader.ReadInt64(), reader.ReadBytes(HashLength));
            var end = (int)stream.Position;
            return known && reader.ReadBytes(HashLength).AsSpan().SequenceEqual(SHA256.HashData(bytes[..end]))
                ? new PhraseHeader(edition, kind, language, table)
                : null;
        }
        catch (Exception e)
            when (e is EndOfStreamException or IOException or DecoderFallbackException or ArgumentException or FormatException)
        {
            return null;
        }
    }
}
