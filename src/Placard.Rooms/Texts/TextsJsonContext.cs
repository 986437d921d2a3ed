using System.Text.Json.Serialization;

namespace Placard.Rooms.Texts;

/// <summary>How the data of this room is written: camel case, what is not known left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(TextDocumentJson))]
[JsonSerializable(typeof(FoundTextsJson))]
internal sealed partial class TextsJsonContext : JsonSerializerContext
{
    public static TextsJsonContext Readable { get; } = new(JsonForm.Readable);
}
