using System.Text.Json.Nodes;

namespace Placard.Rooms.Editions.Export;

/// <summary>The description of a CSV file that stands beside it, as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular
/// Data).</summary>
internal static class CsvwMetadata
{
    public static string FileNameOf(ExportedFile file) => BesideOf(file.FileName);

    /// <summary>The file that describes a file.</summary>
    public static string BesideOf(string file) => file + "-metadata.json";

    public static JsonObject Of(ExportedFile file, string edition, IReadOnlyList<ExportedFile> all)
    {
        var schema = new JsonObject { ["columns"] = new JsonArray([.. file.Columns.Select(ColumnOf)]) };
        if (file.Table.Key.Count > 0)
            schema["primaryKey"] = new JsonArray([.. file.Table.Key.Select(key => JsonValue.Create(key))]);
        var links = file.Table.Links.Select(link => (Link: link, To: all.FirstOrDefault(other => other.Table.Name == link.Table)));
        JsonNode[] keys =
        [
            .. links
                .Where(l => l.To is not null)
                .Select(l => new JsonObject
                {
                    ["columnReference"] = l.Link.Column,
                    ["reference"] = new JsonObject { ["resource"] = l.To!.FileName, ["columnReference"] = l.Link.Other },
                }),
        ];
        if (keys.Length > 0)
            schema["foreignKeys"] = new JsonArray(keys);
        return new JsonObject
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }),
            ["url"] = file.FileName,
            ["dc:title"] = file.Table.Title,
            ["dc:description"] = file.Table.About,
            ["dc:isPartOf"] = $"urn:x-placard:edition:{edition}",
            ["dc:rights"] = new JsonArray([.. file.Sources.Select(s => s.Terms).Distinct().Select(terms => JsonValue.Create(terms))]),
            ["dc:source"] = new JsonArray([.. file.Sources.Select(s => JsonValue.Create($"{s.Name}. {s.Publisher}. {s.Address}"))]),
            ["tableSchema"] = schema,
        };
    }

    private static JsonObject ColumnOf(ColumnMeaning column) =>
        new()
        {
            ["name"] = column.Name,
            ["titles"] = column.Name,
            ["dc:description"] = column.Unit is { } unit ? $"{column.Meaning} ({unit})" : column.Meaning,
            ["datatype"] = column.Kind switch
            {
                ColumnKind.WholeNumber => "integer",
                ColumnKind.Number => "number",
                ColumnKind.Day => "date",
                ColumnKind.PartialDate => new JsonObject { ["base"] = "string", ["format"] = PartialDates.Pattern },
                _ => "string",
            },
        };
}
