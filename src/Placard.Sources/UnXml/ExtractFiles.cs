using Placard.Sources.Files;

namespace Placard.Sources.UnXml;

/// <summary>Which files of an archive hold extracted data, and which documents those data leave out.</summary>
internal static class ExtractFiles
{
    /// <summary>Whether a file holds extracted records.</summary>
    public static bool IsExtract(SourceEntry entry) =>
        entry.Path.Contains("/data_extract/", StringComparison.Ordinal) && entry.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The English documents whose names are not those of any of the symbols; the rest need not be opened.</summary>
    public static IReadOnlyList<SourceEntry> NotAmong(IEnumerable<DocumentSymbol> symbols, SourceTree tree)
    {
        var keys = symbols.Where(s => s.Part.Length == 0).Select(FileName.KeyOf).ToHashSet(StringComparer.Ordinal);
        return [.. tree.Entries.Where(e => IsEnglishDocument(e) && !(FileName.KeyOf(e.Name) is { } key && keys.Contains(key)))];
    }

    private static bool IsEnglishDocument(SourceEntry entry) =>
        entry.Path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && ActLanguage.OfFolder(entry.Path) is (null or "eng");
}
