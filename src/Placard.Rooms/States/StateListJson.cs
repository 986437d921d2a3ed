using System.Text.Json.Serialization;

namespace Placard.Rooms.States;

/// <summary>The list of states as JSON gives it.</summary>
/// <param name="Group">The one group asked for.</param>
/// <param name="States">The states, by name.</param>
public sealed record StatesJson(string? Group, IReadOnlyList<StateLineJson> States)
{
    public static StatesJson Of(StateList list) => new(list.Query.Group?.ToCode(), [.. list.All.Select(StateLineJson.Of)]);
}

/// <summary>A state in a list.</summary>
public sealed record StateLineJson(string Code, string Name, string Standing, string? Group, string? CarriedOnBy, int RollCalls)
{
    public static StateLineJson Of(StateLine line) =>
        new(
            line.State.Code.ToString(),
            line.State.Name,
            line.State.Standing.ToWord(),
            line.Group == RegionalGroup.None ? null : line.Group.ToCode(),
            line.State.CarriedOnBy.OrNull(),
            line.RollCalls
        );
}

/// <summary>How the answers of this room are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(StatesJson))]
[JsonSerializable(typeof(StateJson))]
[JsonSerializable(typeof(StateSinceJson))]
[JsonSerializable(typeof(StateComparisonJson))]
public sealed partial class StateJsonContext : JsonSerializerContext
{
    public static StateJsonContext Readable { get; } = new(JsonForm.Readable);
}
