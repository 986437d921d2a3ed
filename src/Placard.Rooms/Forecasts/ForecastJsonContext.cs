using System.Text.Json.Serialization;

namespace Placard.Rooms.Forecasts;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ForecastJson))]
[JsonSerializable(typeof(BacktestJson))]
public sealed partial class ForecastJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static ForecastJsonContext Readable { get; } = new(JsonForm.Readable);
}
