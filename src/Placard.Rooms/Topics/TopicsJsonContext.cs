using System.Text.Json.Serialization;

namespace Placard.Rooms.Topics;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(TopicListJson))]
[JsonSerializable(typeof(TopicJson))]
public sealed partial class TopicsJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static TopicsJsonContext Readable { get; } = new(JsonForm.Readable);
}
