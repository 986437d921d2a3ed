using System.Globalization;
using System.Text.Json.Serialization;
using Placard.Sources.Downloading;

namespace Placard.Rooms.Updates;

/// <summary>An update, or what one would do, as JSON gives it.</summary>
/// <param name="Mirror">The mirror's folder.</param>
/// <param name="Sources">What was asked for, or would be.</param>
/// <param name="ToAccept">What is left out until somebody agrees to the terms.</param>
/// <param name="ByHand">What no program may fetch.</param>
public sealed record UpdateJson(
    string Mirror,
    IReadOnlyList<UpdatedSourceJson> Sources,
    IReadOnlyList<UpdatedSourceJson> ToAccept,
    IReadOnlyList<UpdatedSourceJson> ByHand
)
{
    public static UpdateJson Of(UpdatePlan plan, string mirror) => new(mirror, All(plan.ToFetch), All(plan.ToAccept), All(plan.ByHand));

    public static UpdateJson Of(UpdateReport report, string mirror) =>
        new(
            mirror,
            [
                .. report.Outcomes.Select(o =>
                    UpdatedSourceJson.Of(o.Source) with
                    {
                        Status = o.Status.ToWord(),
                        Reason = o.Reason.OrNull(),
                    }
                ),
            ],
            All(report.ToAccept),
            All(report.ByHand)
        );

    private static IReadOnlyList<UpdatedSourceJson> All(IEnumerable<PlannedSource> planned) =>
        [
            .. planned.Select(p =>
                UpdatedSourceJson.Of(p.Source) with
                {
                    InPlace = p.IsInPlace,
                    Day = p.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    Reason = p.Source.ByHand.OrNull(),
                }
            ),
        ];
}

/// <summary>A publisher's files as JSON gives them.</summary>
/// <param name="Code">The short name, as <c>--accept</c> takes it.</param>
/// <param name="What">What arrives.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Page">Where people find it.</param>
/// <param name="Files">Where its files lie below the mirror.</param>
/// <param name="Bytes">About how large it is; left out where nobody knows.</param>
/// <param name="Terms">The terms of use.</param>
/// <param name="Changes">How often it changes.</param>
/// <param name="InPlace">Whether the mirror has it.</param>
/// <param name="Day">The day it came.</param>
/// <param name="Status">What came of asking: <c>done</c>, <c>unchanged</c>, <c>not there</c> or <c>failed</c>.</param>
/// <param name="Reason">Why it is not there, failed, or is not fetched by a program.</param>
public sealed record UpdatedSourceJson(
    string Code,
    string What,
    string Publisher,
    string Page,
    IReadOnlyList<string> Files,
    long? Bytes,
    string Terms,
    string Changes,
    bool? InPlace = null,
    string? Day = null,
    string? Status = null,
    string? Reason = null
)
{
    public static UpdatedSourceJson Of(PublishedSource source) =>
        new(
            source.Code,
            source.What,
            source.Publisher,
            source.Page.AbsoluteUri,
            [.. source.Files.Select(f => f.Path)],
            source.Bytes == 0 ? null : source.Bytes,
            source.Terms,
            source.Changes
        );
}

/// <summary>How the answers of this room are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(UpdateJson))]
[JsonSerializable(typeof(FetchedTextsJson))]
internal sealed partial class UpdateJsonContext : JsonSerializerContext
{
    public static UpdateJsonContext Readable { get; } = new(JsonForm.Readable);
}
