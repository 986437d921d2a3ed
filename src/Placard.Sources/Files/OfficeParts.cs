using System.IO.Compression;
using System.Xml;

namespace Placard.Sources.Files;

/// <summary>The XML parts of a file of an office program, which is a zip archive of them (DOCX, XLSX).</summary>
internal sealed class OfficeParts : IDisposable
{
    private const int MostParts = 10_000;

    private readonly ZipArchive _archive;
    private readonly long _most;
    private long _unpacked;

    /// <summary>Opens a file.</summary>
    /// <param name="content">Its bytes, which are read into memory.</param>
    /// <param name="most">The bytes to which the parts that are read may unpack, all together.</param>
    /// <exception cref="UnreadableFileException">It is no such archive, or has more parts than any real one.</exception>
    public OfficeParts(Stream content, long most)
    {
        _most = most;
        try
        {
            _archive = new ZipArchive(content, ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableFileException("It is not a document of an office program, or it is damaged.");
        }
        if (_archive.Entries.Count > MostParts)
            throw new UnreadableFileException("It has more parts than a document has.");
    }

    /// <summary>The names of the parts.</summary>
    public IEnumerable<string> Names => _archive.Entries.Select(e => e.FullName);

    /// <summary>Reads a part.</summary>
    /// <returns>What the reading gives, or null where there is no such part.</returns>
    /// <exception cref="UnreadableFileException">It is damaged, or unpacks to more than is allowed.</exception>
    /// <exception cref="XmlException">It is malformed.</exception>
    public T? Read<T>(string part, Func<XmlReader, T> read)
        where T : class
    {
        if (_archive.GetEntry(part) is not { } entry)
            return null;
        using var stream = new PartStream(this, SummedStream.Of(entry));
        using var xml = SafeXml.Open(stream, _most);
        var found = read(xml);
        // Only at the end is it known whether the part is as it was packed.
        stream.CopyTo(Stream.Null);
        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private sealed class PartStream(OfficeParts parts, Stream inner) : ForwardStream
    {
        protected override int ReadOn(Span<byte> buffer) => inner.Read(buffer);

        protected override void Watch(ReadOnlySpan<byte> bytes)
        {
            parts._unpacked += bytes.Length;
            if (parts._unpacked > parts._most)
                throw new UnreadableFileException($"It unpacks to more than the {parts._most >> 20} MB that such a document may have.");
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
