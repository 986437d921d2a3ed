using System.Text.Json.Serialization;

namespace Placard.Rooms.Seats;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SeatsStartJson))]
[JsonSerializable(typeof(SeatedMembersJson))]
[JsonSerializable(typeof(DueListJson))]
[JsonSerializable(typeof(ElectionListJson))]
[JsonSerializable(typeof(ElectionSheetJson))]
[JsonSerializable(typeof(UncontestedJson))]
[JsonSerializable(typeof(CandidateSheetJson))]
[JsonSerializable(typeof(MandateListJson))]
[JsonSerializable(typeof(MandateJson))]
[JsonSerializable(typeof(VacancyListJson))]
[JsonSerializable(typeof(VacancyJson))]
public sealed partial class SeatJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static SeatJsonContext Readable { get; } = new(JsonForm.Readable);
}
