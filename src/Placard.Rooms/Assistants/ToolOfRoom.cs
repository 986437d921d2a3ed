using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Placard.Rooms.Assistants;

/// <summary>A tool of a room as the protocol has it: its parameters as a JSON schema, its answer as JSON.</summary>
internal sealed class ToolOfRoom(AssistantTool tool, OpenEdition edition, TimeProvider clock) : McpServerTool
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override Tool ProtocolTool { get; } =
        new()
        {
            Name = tool.Name,
            Description = tool.Summary,
            InputSchema = JsonSerializer.SerializeToElement(SchemaOf(tool)),
            Annotations = new ToolAnnotations
            {
                ReadOnlyHint = true,
                DestructiveHint = false,
                IdempotentHint = true,
                OpenWorldHint = false,
            },
        };

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var asked = Asked(request.Params?.Arguments ?? new Dictionary<string, JsonElement>());
            var answer = await Task.Run(
                () =>
                    tool.AnswerAsync(
                        new Request(() => edition, "/" + tool.Name, asked, NoDesk, null)
                        {
                            IsOfAssistant = true,
                            Clock = clock,
                            Cancellation = cancellationToken,
                        }
                    ),
                cancellationToken
            );
            return Says(answer.Of(edition, tool).ToJsonString(Written));
        }
        catch (Exception e) when (Refusal.Of(e) is { } refusal)
        {
            var nearest = refusal.Nearest.Count == 0 ? "" : $" Nearest: {string.Join("; ", refusal.Nearest.Select(link => link.Text))}.";
            return Says(Quotes.ForTerminal(refusal.Message + nearest), isRefusal: true);
        }
    }

    private static CallToolResult Says(string text, bool isRefusal = false) =>
        new() { Content = [new TextContentBlock { Text = text }], IsError = isRefusal };

    private static Desk.OpenDesk NoDesk() => throw Refusal.NotFound("Assistants cannot see the desk.");

    private Dictionary<string, IReadOnlyList<string>> Asked(IDictionary<string, JsonElement> arguments)
    {
        foreach (var name in arguments.Keys.Where(name => tool.Parameters.All(p => p.Name != name)))
            throw Refusal.Unreadable(
                tool.Parameters.Count == 0
                    ? $"{tool.Name} has no parameter {Quotes.Of(name)}; it takes none."
                    : $"{tool.Name} has no parameter {Quotes.Of(name)}; it has {Lists.And([.. tool.Parameters.Select(p => p.Name)])}."
            );
        var asked = arguments.ToDictionary(a => a.Key, a => Words(a.Value));
        foreach (var missing in tool.Parameters.Where(p => p.IsRequired && !asked.GetValueOrDefault(p.Name, []).Any(w => w.Length > 0)))
            throw Refusal.Unreadable($"{missing.Name} is missing: {missing.Summary}.");
        return asked;
    }

    // As an address has them: a flag that is off is left out.
    private static IReadOnlyList<string> Words(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(Words)],
            JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False => [],
            JsonValueKind.True => ["yes"],
            _ => [value.ToString()],
        };

    private static JsonObject SchemaOf(AssistantTool tool)
    {
        var properties = new JsonObject();
        foreach (var parameter in tool.Parameters)
        {
            var schema = DataDescription.SchemaOf(parameter);
            schema.Description = parameter.Summary;
            using var json = new StringWriter();
            schema.SerializeAsV31(new OpenApiJsonWriter(json));
            properties[parameter.Name] = JsonNode.Parse(json.ToString());
        }
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. tool.Parameters.Where(p => p.IsRequired).Select(p => JsonValue.Create(p.Name))]),
            ["additionalProperties"] = false,
        };
    }
}
