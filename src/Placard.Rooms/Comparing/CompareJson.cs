using System.Text.Json;
using System.Text.Json.Serialization;

namespace Placard.Rooms.Comparing;

/// <summary>How answers of this room are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ComparisonAnswer))]
public sealed partial class CompareJson : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static CompareJson Readable { get; } = new(JsonForm.Readable);

    /// <summary>The text of an answer.</summary>
    public static string Write(ComparisonAnswer answer) => JsonSerializer.Serialize(answer, Readable.ComparisonAnswer);
}
