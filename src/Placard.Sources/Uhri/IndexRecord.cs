using System.Text.Json;

namespace Placard.Sources.Uhri;

/// <summary>A record of the Universal Human Rights Index as any of its exports writes it, each field in the Index's own words.</summary>
internal sealed record IndexRecord
{
    public string Id { get; init; } = "";
    public string Type { get; init; } = "";
    public string Body { get; init; } = "";
    public IReadOnlyList<string> Countries { get; init; } = [];
    public string Date { get; init; } = "";
    public string Symbol { get; init; } = "";
    public string Text { get; init; } = "";
    public IReadOnlyList<string> Themes { get; init; } = [];
    public IReadOnlyList<string> Persons { get; init; } = [];
    public IReadOnlyList<string> Goals { get; init; } = [];
    public string Cycle { get; init; } = "";
    public IReadOnlyList<string> Sessions { get; init; } = [];
    public IReadOnlyList<string> Positions { get; init; } = [];
    public IReadOnlyList<string> RecommendingCountries { get; init; } = [];

    /// <summary>The record of a JSON object: of the full export (<c>AnnotationId</c>), or of a file for each record (<c>_id</c>).</summary>
    public static IndexRecord Of(JsonElement item) =>
        new()
        {
            Id = One(item, "AnnotationId", "_id"),
            Type = One(item, "AnnotationType", "annotation_type"),
            Body = One(item, "Body", "body"),
            Countries = Several(item, "Countries", "countries"),
            Date = One(item, "PublicationDate", "date"),
            Symbol = One(item, "Symbol", "symbol"),
            Text = One(item, "Text", "text"),
            Themes = Several(item, "Themes", "themes"),
            Persons = Several(item, "AffectedPersons", "affected_persons"),
            Goals = Several(item, "Sdgs", "sdgs"),
            Cycle = One(item, "UprCycle", "upr_cycle"),
            Sessions = Several(item, "UprSession", "upr_session"),
            Positions = Several(item, "UprPositions", "upr_positions"),
            RecommendingCountries = Several(item, "UprRecommendingCountry", "upr_recommending_country"),
        };

    private static string One(JsonElement item, string name, string otherName) =>
        Several(item, name, otherName) is [var first, ..] ? first : "";

    private static IReadOnlyList<string> Several(JsonElement item, string name, string otherName)
    {
        if (!item.TryGetProperty(name, out var value) && !item.TryGetProperty(otherName, out value))
            return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Number => [value.GetRawText()],
            JsonValueKind.Array => [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)],
            _ => [],
        };
    }
}
