using System.Text.Json.Serialization;

namespace Placard.Rooms.Phrases;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(PhraseAnswer))]
[JsonSerializable(typeof(SpreadingPhrasesJson))]
public sealed partial class PhraseJson : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static PhraseJson Readable { get; } = new(JsonForm.Readable);
}
