using System.Text.Json.Serialization;

namespace Placard.Rooms.Phrases;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(PhraseJson))]
[JsonSerializable(typeof(SpreadingPhrasesJson))]
public sealed partial class PhraseJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static PhraseJsonContext Readable { get; } = new(JsonForm.Readable);
}
