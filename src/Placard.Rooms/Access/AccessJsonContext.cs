using System.Text.Json.Serialization;

namespace Placard.Rooms.Access;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(AccessOverviewJson))]
[JsonSerializable(typeof(OrganisationListJson))]
[JsonSerializable(typeof(OrganisationSheetJson))]
[JsonSerializable(typeof(SessionListJson))]
[JsonSerializable(typeof(SessionSheetJson))]
[JsonSerializable(typeof(PatternListJson))]
[JsonSerializable(typeof(AccessOfStateJson))]
[JsonSerializable(typeof(InvitationListJson))]
[JsonSerializable(typeof(ReprisalsListJson))]
public sealed partial class AccessJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static AccessJsonContext Readable { get; } = new(JsonForm.Readable);
}
