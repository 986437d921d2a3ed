using System.IO.Compression;
using System.Text;

namespace Placard.Rooms.Claims.Docx;

/// <summary>The parts of a Word document of which some are written anew; the others stay as they were packed.</summary>
internal sealed class WordPackage : IDisposable
{
    private const int LargestPart = 64 << 20;

    // The first moment that the format can tell, so that the same document gives the same bytes.
    private static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly byte[] _content;
    private readonly ZipArchive _old;
    private readonly Dictionary<string, byte[]> _written = new(StringComparer.OrdinalIgnoreCase);

    public WordPackage(byte[] content)
    {
        _content = content;
        _old = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
    }

    /// <summary>The XML of a part; null where it is not there.</summary>
    /// <exception cref="Refusal">It is too large, or in an encoding that Word does not write.</exception>
    public string? Read(string name)
    {
        if (Entry(_old, name) is not { } entry)
            return null;
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0; )
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > LargestPart)
                throw Refusal.Unprocessable("A part of this Word document is too large to be written anew.");
        }
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
                .GetString(bytes.GetBuffer(), 0, (int)bytes.Length)
                .TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw Refusal.Unprocessable("This Word document is in an encoding that Word does not write. Save it again with Word.");
        }
    }

    /// <summary>Writes a part, new or instead of the one of that name.</summary>
    public void Write(string name, byte[] part) => _written[name] = part;

    /// <summary>Writes a part of XML.</summary>
    public void Write(string name, string xml) => Write(name, Encoding.UTF8.GetBytes(xml));

    /// <summary>The whole file.</summary>
    public byte[] Finish()
    {
        using var file = new MemoryStream();
        file.Write(_content);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, part) in _written)
            {
                var entry = Entry(archive, name) ?? archive.CreateEntry(name);
                using (var stream = entry.Open())
                {
                    stream.SetLength(0);
                    stream.Write(part);
                }
                entry.LastWriteTime = Fixed;
            }
        }
        return file.ToArray();
    }

    public void Dispose() => _old.Dispose();

    // Names are told apart as the reader of the document does.
    private static ZipArchiveEntry? Entry(ZipArchive archive, string name) =>
        archive.Entries.FirstOrDefault(e => e.FullName.Replace('\\', '/').TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase));
}
