using System.Text.Json.Serialization;

namespace Placard.Rooms.Statements;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(StatementListJson))]
[JsonSerializable(typeof(StatementJson))]
[JsonSerializable(typeof(StateSignaturesJson))]
[JsonSerializable(typeof(SigningPartnersJson))]
[JsonSerializable(typeof(BothSidesListJson))]
public sealed partial class StatementJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static StatementJsonContext Readable { get; } = new(JsonForm.Readable);
}
