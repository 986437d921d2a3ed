using System.Text.Json.Serialization;

namespace Placard.Rooms.Positions;

/// <summary>How answers of this room are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(PositionsJson))]
[JsonSerializable(typeof(PlaneJson))]
[JsonSerializable(typeof(SwingJson))]
public sealed partial class PositionsJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static PositionsJsonContext Readable { get; } = new(JsonForm.Readable);
}
