using System.IO.Compression;
using System.Xml;
using Placard.Sources.Drafts.Plain;
using Placard.Sources.Files;

namespace Placard.Sources.Drafts.Word;

/// <summary>The parts of a Word document, found as its relationships name them; in a file without these, under their usual names.</summary>
internal sealed class WordParts
{
    private readonly ZipArchive _archive;
    private readonly ReadingBudget _budget;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Relation> _relations;
    private readonly string _main;

    /// <summary>The parts of an archive.</summary>
    /// <exception cref="UnreadableDraftException">It holds no Word document.</exception>
    public WordParts(ZipArchive archive, ReadingBudget budget)
    {
        (_archive, _budget) = (archive, budget);
        foreach (var entry in archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        _main = MainPart() ?? throw new UnreadableDraftException("This is an archive, not a Word document. Upload the draft itself.");
        _relations = RelationsOf(_main);
    }

    /// <summary>Reads the document itself.</summary>
    public T Main<T>(Func<XmlReader, T> read) => Read(_entries[_main], read);

    /// <summary>The name of the document itself in the archive.</summary>
    public string MainName => _entries[_main].FullName;

    /// <summary>The characters of the document itself, and their encoding.</summary>
    /// <exception cref="UnreadableDraftException">Its bytes are not in the encoding that it says.</exception>
    public SourceText MainText(out byte[] bytes) => WordEncoding.Read(bytes = BytesOf(_entries[_main]));

    /// <summary>Reads the part of a kind, <c>styles</c> or <c>footnotes</c>; the default where there is none.</summary>
    public T? Part<T>(string kind, Func<XmlReader, T> read)
        where T : class
    {
        var named = _relations.Find(r => r.Kind == kind)?.Target ?? $"{FolderOf(_main)}{kind}.xml";
        return _entries.TryGetValue(named, out var part) ? Read(part, read) : null;
    }

    /// <summary>The bytes of the part that a relationship of the document names; null where it is not in the file.</summary>
    public byte[]? Related(string id)
    {
        if (_relations.Find(r => r.Id == id)?.Target is not { } target || !_entries.TryGetValue(target, out var part))
            return null;
        return BytesOf(part);
    }

    private byte[] BytesOf(ZipArchiveEntry part)
    {
        using var stream = new CountingStream(SummedStream.Of(part), _budget);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private string? MainPart() =>
        RelationsOf("").Find(r => r.Kind == "officeDocument" && _entries.ContainsKey(r.Target))?.Target
        ?? (_entries.ContainsKey("word/document.xml") ? "word/document.xml" : null)
        ?? _archive
            .Entries.FirstOrDefault(p =>
                p.FullName.StartsWith("word/document", StringComparison.Ordinal) && p.FullName.EndsWith(".xml", StringComparison.Ordinal)
            )
            ?.FullName;

    private List<Relation> RelationsOf(string part)
    {
        var relations = new List<Relation>();
        var folder = FolderOf(part);
        if (!_entries.TryGetValue($"{folder}_rels/{part[folder.Length..]}.rels", out var entry))
            return relations;
        Read(
            entry,
            xml =>
            {
                xml.MoveToContent();
                xml.Within(at =>
                {
                    if (at.LocalName == "Relationship" && at.Value("TargetMode") != "External")
                        relations.Add(new Relation(at.Value("Id"), KindOf(at.Value("Type")), Resolved(folder, at.Value("Target"))));
                    return false;
                });
                return relations;
            }
        );
        return relations;
    }

    // The flavours of the format have different addresses for a kind, with the same last word.
    private static string KindOf(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    private static string Resolved(string folder, string target)
    {
        var steps = new List<string>();
        foreach (
            var step in (target.StartsWith('/') ? target : folder + target)
                .Replace('\\', '/')
                .Split('/', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(Uri.UnescapeDataString(step));
        }
        return string.Join('/', steps);
    }

    private T Read<T>(ZipArchiveEntry part, Func<XmlReader, T> read)
    {
        using var stream = new CountingStream(SummedStream.Of(part), _budget);
        using var xml = SafeXml.Open(stream);
        var found = read(xml);
        // Only at the end is it known whether the part is as it was packed.
        stream.CopyTo(Stream.Null);
        return found;
    }

    private sealed record Relation(string Id, string Kind, string Target);
}
