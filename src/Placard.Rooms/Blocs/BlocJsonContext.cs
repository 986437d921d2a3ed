using System.Text.Json.Serialization;

namespace Placard.Rooms.Blocs;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(VotingBlocsJson))]
[JsonSerializable(typeof(StatePairsJson))]
[JsonSerializable(typeof(AgreementWithJson))]
[JsonSerializable(typeof(GroupListJson))]
[JsonSerializable(typeof(GroupRecordJson))]
[JsonSerializable(typeof(BrokenRanksJson))]
[JsonSerializable(typeof(DriftJson))]
[JsonSerializable(typeof(LoneVotesJson))]
public sealed partial class BlocJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static BlocJsonContext Readable { get; } = new(JsonForm.Readable);
}
