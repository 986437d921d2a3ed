using System.Text.Json.Serialization;

namespace Placard.Rooms.Voices;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(VoiceListJson))]
[JsonSerializable(typeof(HeardMeetingJson))]
public sealed partial class VoiceJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static VoiceJsonContext Readable { get; } = new(JsonForm.Readable);
}
