using System.Text.Json.Nodes;

namespace Placard.Rooms.Editions.Export;

/// <summary>The description of an export as a data package (Data Package v2, datapackage.org): every table with its columns, types, units,
/// keys, sources, licences and hash.</summary>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    public static JsonObject Of(EditionInfo edition, IReadOnlyList<ExportedFile> files) =>
        new()
        {
            ["$schema"] = Profiles + "datapackage.json",
            ["name"] = "placard",
            ["id"] = $"urn:x-placard:edition:{edition.Hash}",
            ["title"] = "Placard: votes, ballots and texts of the United Nations human-rights system",
            ["description"] =
                "Tables of one edition of Placard. Leave out quarantined votes when you count. What is not known is empty. "
                + "Cite the edition by its hash, with the sources of the tables you use.",
            ["edition"] = edition.Hash,
            ["asOf"] = edition.AsOf.ToString(),
            ["sources"] = Sources(edition.Sources),
            ["resources"] = new JsonArray([.. files.Select(file => ResourceOf(file, files))]),
        };

    /// <summary>The licences of a table, each once. What is Placard's own is under its licence; of what a publisher offers, its terms in
    /// a line and the page where they stand.</summary>
    private static JsonArray Licences(IReadOnlyList<SourceDescription> sources) =>
        new([
            .. sources
                .Select(s => IsPublished(s) ? new Licence(null, s.Terms, s.Address) : Licence.Own)
                .Distinct()
                .Select(licence =>
                {
                    var json = new JsonObject { ["title"] = licence.Title, ["path"] = licence.Path };
                    if (licence.Name is { } name)
                        json["name"] = name;
                    return json;
                }),
        ]);

    private static JsonArray Sources(IReadOnlyList<SourceDescription> sources) =>
        new([
            .. sources.Select(s =>
            {
                var json = new JsonObject
                {
                    ["title"] = $"{s.Name}. {s.Publisher}",
                    ["code"] = s.Code.ToString(),
                    ["terms"] = s.Terms,
                };
                if (IsPublished(s))
                    json["path"] = s.Address;
                return json;
            }),
        ]);

    private static bool IsPublished(SourceDescription source) =>
        Uri.TryCreate(source.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static JsonObject ResourceOf(ExportedFile file, IReadOnlyList<ExportedFile> all)
    {
        var json = new JsonObject
        {
            ["$schema"] = Profiles + "dataresource.json",
            ["name"] = file.Table.Name,
            ["type"] = "table",
            ["path"] = file.FileName,
            ["title"] = file.Table.Title,
            ["description"] = file.Table.About,
            ["format"] = file.Format.ToWord(),
            ["mediatype"] = file.Format.MediaType(),
            ["rows"] = file.Rows,
            ["bytes"] = file.Bytes,
            ["hash"] = $"sha256:{file.Sha256}",
            ["schema"] = SchemaOf(file, all),
        };
        if (file.Sources.Count > 0)
            (json["licenses"], json["sources"]) = (Licences(file.Sources), Sources(file.Sources));
        if (file.Format != ExportFormat.Parquet)
            json["encoding"] = "utf-8";
        return json;
    }

    private static JsonObject SchemaOf(ExportedFile file, IReadOnlyList<ExportedFile> all)
    {
        var json = new JsonObject
        {
            ["$schema"] = Profiles + "tableschema.json",
            ["fields"] = new JsonArray([.. file.Columns.Select(FieldOf)]),
        };
        if (file.Format == ExportFormat.Csv)
            json["missingValues"] = new JsonArray("");
        if (file.Table.Key.Count > 0)
            json["primaryKey"] = new JsonArray([.. file.Table.Key.Select(key => JsonValue.Create(key))]);
        var links = file.Table.Links.Where(link => all.Any(other => other.Table.Name == link.Table)).ToList();
        if (links.Count > 0)
            json["foreignKeys"] = new JsonArray([
                .. links.Select(link => new JsonObject
                {
                    ["fields"] = new JsonArray(link.Column),
                    ["reference"] = new JsonObject { ["resource"] = link.Table, ["fields"] = new JsonArray(link.Other) },
                }),
            ]);
        return json;
    }

    private static JsonObject FieldOf(ColumnMeaning column)
    {
        var json = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Kind switch
            {
                ColumnKind.WholeNumber => "integer",
                ColumnKind.Number => "number",
                ColumnKind.Day => "date",
                _ => "string",
            },
            ["description"] = column.Meaning,
        };
        if (column.Unit is { } unit)
            json["unit"] = unit;
        if (column.Words.Count > 0)
            json["constraints"] = new JsonObject { ["enum"] = new JsonArray([.. column.Words.Select(word => JsonValue.Create(word))]) };
        else if (column.Kind == ColumnKind.PartialDate)
            json["constraints"] = new JsonObject { ["pattern"] = PartialDates.Pattern };
        return json;
    }

    private sealed record Licence(string? Name, string Title, string Path)
    {
        public static readonly Licence Own = new("Apache-2.0", "Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0");
    }
}

/// <summary>How a year, a month or a day is written.</summary>
internal static class PartialDates
{
    public const string Pattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";
}
