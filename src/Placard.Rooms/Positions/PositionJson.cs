using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Placard.Rooms.Positions;

/// <summary>How answers of this room are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PositionsAnswer))]
[JsonSerializable(typeof(PlaneAnswer))]
[JsonSerializable(typeof(SwingAnswer))]
public sealed partial class PositionJson : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static PositionJson Readable { get; } = new(JsonForm.Readable);

    /// <summary>The text of an answer.</summary>
    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!);
}
