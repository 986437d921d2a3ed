using System.Text.Json.Serialization;

namespace Placard.Rooms.Votes;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(VoteJson))]
[JsonSerializable(typeof(VoteListJson))]
[JsonSerializable(typeof(AgreementJson))]
[JsonSerializable(typeof(IReadOnlyList<AgreementJson>))]
[JsonSerializable(typeof(StateVotesJson))]
[JsonSerializable(typeof(VetoesJson))]
public sealed partial class VoteJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static VoteJsonContext Readable { get; } = new(JsonForm.Readable);
}
