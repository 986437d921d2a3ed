using System.Text.Json.Serialization;
using Placard.Edition.Changes;

namespace Placard.Rooms.Changes;

/// <summary>What changed from edition to edition, as JSON gives it.</summary>
/// <param name="Steps">The last steps, latest first.</param>
public sealed record ChangesJson(IReadOnlyList<EditionStepJson> Steps)
{
    public static ChangesJson Of(ShownChanges shown) =>
        new([.. shown.Log.Steps.Select(step => EditionStepJson.Of(step, shown.Query.Takes))]);
}

/// <summary>What changed from one edition to the next.</summary>
/// <param name="From">The hash of the earlier edition.</param>
/// <param name="To">The hash of the later edition.</param>
/// <param name="Noticed">The day on which the later took the place of the earlier; left out where two editions were compared by
/// hand.</param>
/// <param name="Total">How many differences there are, listed or not.</param>
/// <param name="Changes">The differences, corrections before new texts.</param>
public sealed record EditionStepJson(string From, string To, string? Noticed, int Total, IReadOnlyList<ChangeJson> Changes)
{
    public static EditionStepJson Of(EditionStep step, Func<RecordChange, bool> takes) =>
        new(step.From, step.To, step.Noticed.Iso(), step.Total, [.. step.Changes.Where(takes).Select(ChangeJson.Of)]);

    public static EditionStepJson Of(EditionChanges changes) =>
        new(changes.From, changes.To, null, changes.All.Count, [.. changes.All.Select(ChangeJson.Of)]);
}

/// <summary>One difference.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Address">The address of the vote, or the symbol of the text.</param>
/// <param name="Body">The body's code; left out for a text of none.</param>
/// <param name="Date">The date of the vote or text.</param>
/// <param name="Title">Its title.</param>
/// <param name="Before">What the earlier edition said; of ballots those that differ.</param>
/// <param name="After">What the later edition says.</param>
public sealed record ChangeJson(string Kind, string Address, string? Body, string? Date, string Title, string Before, string After)
{
    public static ChangeJson Of(RecordChange change) =>
        new(change.Kind.ToWord(), change.Address, change.Body?.Code, change.Date.OrNull(), change.Title, change.Before, change.After);
}

/// <summary>How the answers of this room are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ChangesJson))]
[JsonSerializable(typeof(EditionStepJson))]
internal sealed partial class ChangesJsonContext : JsonSerializerContext
{
    public static ChangesJsonContext Readable { get; } = new(JsonForm.Readable);
}
