using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Placard.Sources.Files;

namespace Placard.Sources.Downloading;

/// <summary>What a file is known by, without reading all of it in the way of its source.</summary>
internal abstract record FileSign
{
    private const int LookedAt = 16 * 1024;

    /// <summary>What is wrong with a file, in a sentence; null where it bears the sign and is whole, as far as its form tells.</summary>
    public string? FaultOf(string path)
    {
        var start = Start(path);
        if (start.Length == 0)
            return "It is empty.";
        var text = Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        if (
            text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        )
            return "A web page arrived in place of the file; the publisher may ask people to log in.";
        return Fault(path, text);
    }

    private protected abstract string? Fault(string path, string start);

    private static byte[] Start(string path)
    {
        using var file = File.OpenRead(path);
        var start = new byte[LookedAt];
        return start[..file.ReadAtLeast(start, LookedAt, throwOnEndOfStream: false)];
    }
}

/// <summary>A table whose first line names these columns.</summary>
internal sealed record TableSign(params string[] Columns) : FileSign
{
    private protected override string? Fault(string path, string start)
    {
        var names = start
            .Split('\n', '\r')[0]
            .Split(',', '\t')
            .Select(n => n.Trim(' ', '"', '\r'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Columns.FirstOrDefault(c => !names.Contains(c)) is { } missing
            ? $"It has no column “{missing}”; it is another file, or its layout changed."
            : null;
    }
}

/// <summary>An XML document that begins with this element.</summary>
internal sealed record XmlSign(string Root) : FileSign
{
    private protected override string? Fault(string path, string start) =>
        start.StartsWith('<') && Regex.IsMatch(start, $@"<(\w+:)?{Root}[\s>]") ? null : $"It is no XML document of the kind <{Root}>.";
}

/// <summary>A PDF or a Word document.</summary>
internal sealed record DocumentSign : FileSign
{
    private protected override string? Fault(string path, string start) =>
        start.StartsWith("%PDF-", StringComparison.Ordinal) ? null : new ZipSign(@"^word/document\.xml$").FaultOf(path);
}

/// <summary>JSON, or a workbook of tables.</summary>
internal sealed record JsonOrWorkbookSign : FileSign
{
    private protected override string? Fault(string path, string start) =>
        start.TrimStart('\uFEFF', ' ', '\r', '\n', '\t') is ['[' or '{', ..] ? null : new ZipSign(@"^xl/workbook\.xml$").FaultOf(path);
}

/// <summary>A zip archive that has entries with names of this form. Every byte in it is unpacked once, and compared with the sums that the
/// archive states.</summary>
internal sealed record ZipSign(string Entries) : FileSign
{
    private protected override string? Fault(string path, string start)
    {
        if (!start.StartsWith("PK", StringComparison.Ordinal))
            return "It is no zip archive.";
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return !zip.Entries.Any(e => Regex.IsMatch(e.FullName, Entries, RegexOptions.IgnoreCase))
                ? "The archive has no file of the kind that is read; it is another one, or its layout changed."
                : Damage(zip, ReadingLimits.Default);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return "It is no whole zip archive.";
        }
    }

    internal static string? Damage(ZipArchive zip, ReadingLimits limits)
    {
        if (zip.Entries.Count > limits.Files)
            return "The archive has more files than can be meant.";
        var (all, buffer) = (0L, new byte[81920]);
        foreach (var entry in zip.Entries)
        {
            using var content = SummedStream.Of(entry);
            var unpacked = 0L;
            try
            {
                for (int read; (read = content.Read(buffer)) > 0; )
                {
                    unpacked += read;
                    if (
                        unpacked > limits.RatioFloor && unpacked > limits.Ratio * entry.CompressedLength
                        || (all += read) > limits.TreeBytes
                    )
                        return "The archive unpacks to far more than its size, as a bomb does.";
                }
            }
            catch (UnreadableFileException)
            {
                return $"The archive is damaged: {SourcePath.Shown(entry.FullName)} does not have the sum it states.";
            }
        }
        return null;
    }
}

/// <summary>A tar archive, packed by gzip, that has files with names of this form.</summary>
internal sealed record TarSign : FileSign
{
    private protected override string? Fault(string path, string start) =>
        start.StartsWith("\u001F\u008B", StringComparison.Ordinal) ? null : "It is no archive packed by gzip.";
}
