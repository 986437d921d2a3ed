using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Placard.Desk;
using Placard.Desk.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>How answers of this room are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(CurrentCountJson))]
[JsonSerializable(typeof(CountListJson))]
[JsonSerializable(typeof(CountScoreJson))]
[JsonSerializable(typeof(WrittenJson))]
internal sealed partial class WhipJsonContext : JsonSerializerContext
{
    public static WhipJsonContext Readable { get; } = new(JsonForm.Readable);

    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!);
}

/// <summary>What was written.</summary>
/// <param name="Id">The count.</param>
/// <param name="First">The number of the first entry written; left out where none was.</param>
/// <param name="Entries">How many were written.</param>
/// <param name="Known">How many were on the desk already, word for word, and were left as they are.</param>
public sealed record WrittenJson(string Id, int? First, int Entries, int Known)
{
    internal static WrittenJson Of(DeskId id, AddedCommitments added) => new(id.ToString(), added.First, added.Added, added.Known);
}
