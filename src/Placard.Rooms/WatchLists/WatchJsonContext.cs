using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Placard.Rooms.WatchLists;

/// <summary>How answers of this room are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(WatchedListJson))]
[JsonSerializable(typeof(WatchListLinesJson))]
[JsonSerializable(typeof(DigestJson))]
internal sealed partial class WatchJsonContext : JsonSerializerContext
{
    public static WatchJsonContext Readable { get; } = new(JsonForm.Readable);

    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!);
}
