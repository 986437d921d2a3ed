using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Placard.Record.Tests.States;

/// <summary>Collects the spellings of states from the real files, by the shortest way: no source reads them so.</summary>
internal static partial class MirrorSpellings
{
    public static readonly string[] Bodies = ["GA", "HRC", "SC", "ECOSOC"];

    // Where all files are English there is no folder for it.
    private static readonly string[] OtherLanguages = ["/Arabic/", "/Chinese/", "/French/", "/German/", "/Russian/", "/Spanish/"];

    /// <summary>The texts of one kind of list in a publisher's extracts: <c>MS_in_favour</c>, <c>sponsors</c>.</summary>
    public static HashSet<string> InExtracts(string mirror, string body, Func<string, bool> key)
    {
        var found = new HashSet<string>();
        foreach (var text in Files(mirror, body, path => path.Contains("/data_extract/", StringComparison.Ordinal)))
        {
            foreach (Match list in Lists().Matches(text))
            {
                if (key(list.Groups[1].Value))
                    found.UnionWith(JsonSerializer.Deserialize<string[]>(list.Groups[2].Value)!);
            }
        }
        return found;
    }

    /// <summary>What the documents themselves mark as Member States, voters and sponsors alike, in the English files.</summary>
    public static HashSet<string> InDocuments(string mirror, string body)
    {
        var found = new HashSet<string>();
        foreach (
            var text in Files(
                mirror,
                body,
                path =>
                    path.EndsWith(".xml", StringComparison.Ordinal) && !OtherLanguages.Any(l => path.Contains(l, StringComparison.Ordinal))
            )
        )
            found.UnionWith(Marked().Matches(text).Select(m => System.Net.WebUtility.HtmlDecode(Tags().Replace(m.Groups[1].Value, " "))));
        return found;
    }

    /// <summary>The rows of a table with commas, quotes where needed, by the names of its columns.</summary>
    public static IEnumerable<Func<string, string>> Rows(string file)
    {
        using var reader = new StreamReader(file);
        var columns = Record(reader)!.Select((name, at) => (name, at)).ToDictionary(c => c.name, c => c.at);
        while (Record(reader) is { } row)
            yield return column => row[columns[column]];
    }

    private static List<string>? Record(StreamReader reader)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (int c; (c = reader.Read()) >= 0; )
        {
            if (c == '"')
                quoted = !quoted;
            else if (c is ',' or '\n' && !quoted)
            {
                fields.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == '\n')
                    return fields;
            }
            else
                field.Append((char)c);
        }
        if (field.Length == 0 && fields.Count == 0)
            return null;
        fields.Add(field.ToString());
        return fields;
    }

    private static IEnumerable<string> Files(string mirror, string body, Func<string, bool> wanted)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(mirror, "UNxml", $"{body}resolutions.zip"));
        foreach (var entry in zip.Entries.Where(e => e.Length > 0 && wanted(e.FullName)))
        {
            using var reader = new StreamReader(entry.Open());
            yield return reader.ReadToEnd();
        }
    }

    [GeneratedRegex(
        """
            "([A-Za-z_]+)"\s*:\s*(\[(?:"(?:[^"\\]|\\.)*"(?:\s*,\s*)?)+\])
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Lists();

    [GeneratedRegex("<organization refersTo=\"memberState\">(.*?)</organization>", RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
