using System.Text.Json.Serialization;

namespace Placard.Rooms.FollowUp;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(FollowUpStartJson))]
[JsonSerializable(typeof(ReceivedJson))]
[JsonSerializable(typeof(GivenJson))]
[JsonSerializable(typeof(ShownRecommendationJson))]
[JsonSerializable(typeof(ReviewedStateJson))]
[JsonSerializable(typeof(CaseListJson))]
[JsonSerializable(typeof(ShownCaseJson))]
public sealed partial class FollowUpJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static FollowUpJsonContext Readable { get; } = new(JsonForm.Readable);
}
