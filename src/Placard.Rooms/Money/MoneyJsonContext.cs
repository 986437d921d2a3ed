using System.Text.Json.Serialization;

namespace Placard.Rooms.Money;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(MoneyStartJson))]
[JsonSerializable(typeof(ImplicationListJson))]
[JsonSerializable(typeof(ImplicationJson))]
[JsonSerializable(typeof(BudgetLineListJson))]
[JsonSerializable(typeof(BudgetLineRecordJson))]
[JsonSerializable(typeof(PaymentListJson))]
[JsonSerializable(typeof(StatePaymentsJson))]
public sealed partial class MoneyJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static MoneyJsonContext Readable { get; } = new(JsonForm.Readable);
}
