using System.Text.Json.Serialization;

namespace Placard.Rooms.Votes;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(VoteAnswer))]
[JsonSerializable(typeof(VoteListAnswer))]
[JsonSerializable(typeof(AgreementAnswer))]
[JsonSerializable(typeof(IReadOnlyList<AgreementAnswer>))]
[JsonSerializable(typeof(StateVotesAnswer))]
[JsonSerializable(typeof(VetoesAnswer))]
public sealed partial class VoteJson : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static VoteJson Readable { get; } = new(JsonForm.Readable);
}
