using System.Text.Json.Serialization;
using Placard.Edition.Registers;

namespace Placard.Rooms.Coverage;

/// <summary>What an edition holds, as JSON gives it.</summary>
public sealed record CoverageJson(IReadOnlyList<BodyCoverageJson> Bodies, IReadOnlyList<RegisterCoverageJson> Registers)
{
    public static CoverageJson Of(EditionCoverage coverage) =>
        new([.. coverage.Bodies.Select(BodyCoverageJson.Of)], [.. coverage.Registers.Select(RegisterCoverageJson.Of)]);
}

/// <summary>One table of a register.</summary>
/// <param name="Register">Its name.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="Entries">How many facts it holds.</param>
/// <param name="DatedBy">What the dates are; left out where it has none.</param>
/// <param name="First">The earliest date of any.</param>
/// <param name="Last">The latest date of any; it may lie ahead.</param>
public sealed record RegisterCoverageJson(string Register, string Title, int Entries, string? DatedBy, string? First, string? Last)
{
    public static RegisterCoverageJson Of(RegisterReach reach) =>
        new(
            reach.Table.Name,
            reach.Table.Title,
            reach.Entries,
            reach.DatedBy.Length > 0 ? reach.DatedBy : null,
            reach.First.OrNull(),
            reach.Last.OrNull()
        );
}

/// <summary>One body.</summary>
/// <param name="Body">The body's code.</param>
/// <param name="LastVote">The day of the last vote that can be used.</param>
/// <param name="LastRollCall">The day of the last roll call that measures use.</param>
/// <param name="LastText">The day of the last text.</param>
/// <param name="MissingSessions">Sessions between two that are held, of which nothing is; left out where the record numbers no session of
/// the body.</param>
/// <param name="Years">Year by year.</param>
public sealed record BodyCoverageJson(
    string Body,
    string? LastVote,
    string? LastRollCall,
    string? LastText,
    IReadOnlyList<int>? MissingSessions,
    IReadOnlyList<YearCoverageJson> Years
)
{
    public static BodyCoverageJson Of(BodyCoverage body) =>
        new(
            body.Body.Code,
            body.Held.Votes.Last.OrNull(),
            body.Held.RollCalls.Last.OrNull(),
            body.Held.Texts.Last.OrNull(),
            body.MissingSessions,
            [.. body.Years.Select(YearCoverageJson.Of)]
        );
}

/// <summary>One year of a body.</summary>
/// <param name="Year">The year.</param>
/// <param name="Known">Resolutions known to exist, by the numbers of those held; the year may have more.</param>
/// <param name="Decided">Of those, how many have their adoption or vote in the edition.</param>
/// <param name="Worded">Of those, how many have their text.</param>
/// <param name="RollCalls">Roll calls whose ballots measures use.</param>
/// <param name="InDoubt">Votes on which sources differ, or whose record contains an error.</param>
/// <param name="Texts">Texts of any kind.</param>
/// <param name="Languages">Texts by the code of their language.</param>
/// <param name="LastUsable">The day of the last vote that can be used.</param>
public sealed record YearCoverageJson(
    int Year,
    int Known,
    int Decided,
    int Worded,
    int RollCalls,
    int InDoubt,
    int Texts,
    IReadOnlyDictionary<string, int> Languages,
    string? LastUsable
)
{
    public static YearCoverageJson Of(YearCoverage year) =>
        new(
            year.Year,
            year.Known,
            year.Decided,
            year.Worded,
            year.RollCalls,
            year.InDoubt,
            year.Texts,
            year.ByLanguage.OrderBy(l => l.Key).ToDictionary(l => l.Key.Code, l => l.Value),
            year.LastUsable.OrNull()
        );
}

/// <summary>How the answers of this room are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(CoverageJson))]
internal sealed partial class CoverageJsonContext : JsonSerializerContext
{
    public static CoverageJsonContext Readable { get; } = new(JsonForm.Readable);
}
