using System.Text.Json.Serialization;

namespace Placard.Rooms.Sessions;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SessionListJson))]
[JsonSerializable(typeof(SessionRecordJson))]
[JsonSerializable(typeof(ComingSessionJson))]
[JsonSerializable(typeof(SessionRequestListJson))]
public sealed partial class SessionsJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static SessionsJsonContext Readable { get; } = new(JsonForm.Readable);
}
