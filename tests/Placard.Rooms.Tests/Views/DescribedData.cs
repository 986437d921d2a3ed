using System.Text.Json.Nodes;
using Json.Schema;

namespace Placard.Rooms.Tests.Views;

/// <summary>The description of the data as a client reads it, and whether answers are as it says.</summary>
internal sealed class DescribedData(string openApi)
{
    private readonly JsonNode _document = JsonNode.Parse(openApi.Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal))!;
    private readonly Dictionary<string, JsonSchema> _schemas = [];

    /// <summary>The parameters that the description lists for a view.</summary>
    public IEnumerable<string> Parameters(View view) =>
        (Operation(view)["parameters"]?.AsArray() ?? []).Select(p => p!["name"]!.GetValue<string>());

    /// <summary>What is wrong with an answer; null for nothing.</summary>
    public string? Check(View view, string data)
    {
        if (!_schemas.TryGetValue(view.Address, out var schema))
        {
            var described = Operation(view)["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.DeepClone().AsObject();
            described["$defs"] = _document["components"]!["schemas"]!.DeepClone();
            _schemas[view.Address] = schema = JsonSchema.FromText(described.ToJsonString());
        }
        var result = schema.Evaluate(JsonNode.Parse(data), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid
            ? null
            : string.Join(
                "; ",
                result
                    .Details.Where(d => d.Errors is not null)
                    .Take(5)
                    .Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}")
            );
    }

    private JsonNode Operation(View view)
    {
        var path = view.Address == "/" ? "/index.json" : view.Address.Replace("{**", "{", StringComparison.Ordinal) + ".json";
        return _document["paths"]![path]?["get"]
            ?? throw new InvalidOperationException(
                $"{path} is not described; there are {string.Join(", ", _document["paths"]!.AsObject().Select(p => p.Key))}."
            );
    }
}
