using System.Text.Json.Serialization;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Home;

/// <summary>The home page as JSON gives it.</summary>
/// <param name="Edition">The hash of the edition's content.</param>
/// <param name="AsOf">The date of the latest vote that is not quarantined; each body ends at a day of its own.</param>
/// <param name="IsStarter">Whether it is built from what comes with the program alone, without texts.</param>
/// <param name="Decisions">All decisions, with or without a vote.</param>
/// <param name="RollCalls">Those with ballots by name, quarantined ones aside.</param>
/// <param name="Ballots">The single ballots, quarantined roll calls aside.</param>
/// <param name="States">The states of which there is a ballot.</param>
/// <param name="Latest">The latest decisions.</param>
/// <param name="Closest">The closest votes of the last five years.</param>
public sealed record HomeJson(
    string Edition,
    string? AsOf,
    bool IsStarter,
    int Decisions,
    int RollCalls,
    long Ballots,
    int States,
    IReadOnlyList<VoteJson> Latest,
    IReadOnlyList<VoteJson> Closest
)
{
    public static HomeJson Of(HomeOverview home) =>
        new(
            home.Info.Hash,
            home.Info.AsOf.IsKnown ? home.Info.AsOf.ToString() : null,
            home.Info.IsStarter,
            home.Decisions,
            home.RollCalls,
            home.Ballots,
            home.States,
            [.. home.Latest.Select(VoteJson.Line)],
            [.. home.Closest.Select(VoteJson.Line)]
        );
}

/// <summary>How the answers of this room are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(HomeJson))]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(About))]
internal sealed partial class HomeJsonContext : JsonSerializerContext
{
    public static HomeJsonContext Readable { get; } = new(JsonForm.Readable);
}
