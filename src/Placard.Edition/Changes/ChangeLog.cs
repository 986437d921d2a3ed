using System.Text.Json;
using System.Text.Json.Serialization;
using Placard.Edition.Building;
using Placard.Edition.Reading;

namespace Placard.Edition.Changes;

/// <summary>What changed from one edition to the next.</summary>
/// <param name="From">The hash of the earlier edition.</param>
/// <param name="To">The hash of the later edition.</param>
/// <param name="Noticed">The day on which the later edition took the place of the earlier.</param>
/// <param name="Total">How many differences there are, listed or not.</param>
/// <param name="Changes">The differences, corrections before new texts, at most <see cref="ChangeLog.MostListed"/>.</param>
public sealed record EditionStep(string From, string To, DateOnly Noticed, int Total, IReadOnlyList<RecordChange> Changes);

/// <summary>What changed from edition to edition, kept as <c>placard.changes.json</c> beside the latest of them, since the earlier ones do
/// not stay.</summary>
/// <param name="Steps">The last steps, latest first.</param>
public sealed record ChangeLog(IReadOnlyList<EditionStep> Steps)
{
    /// <summary>How many differences of one step are listed.</summary>
    public const int MostListed = 10_000;

    private const int MostSteps = 30;
    private const long MostBytes = 1 << 26;

    /// <summary>The log of an edition that replaced no other.</summary>
    public static ChangeLog Empty { get; } = new([]);

    /// <summary>Whether there is a file of which nothing could be read.</summary>
    public bool IsDamaged { get; private init; }

    /// <summary>The log beside an edition; empty where there is none, where it belongs to another edition, or is damaged.</summary>
    public static ChangeLog Of(OpenEdition edition)
    {
        var file = new FileInfo(FileOf(edition.Path));
        if (!file.Exists)
            return Empty;
        if (file.Length > MostBytes)
            return Empty with { IsDamaged = true };
        try
        {
            using var content = file.OpenRead();
            var log =
                JsonSerializer.Deserialize(content, ChangeLogJson.Default.WrittenLog)?.Read()
                ?? throw new FormatException("There are no steps.");
            return log.Steps is [var latest, ..] && latest.To == edition.Info.Hash ? log : Empty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            return Empty with { IsDamaged = true };
        }
    }

    /// <summary>The log with one step more, when a later edition takes the place of an earlier one; the same where nothing
    /// differs.</summary>
    /// <param name="earlier">The earlier edition, whose log this is.</param>
    /// <param name="later">The later edition.</param>
    /// <param name="noticed">The day.</param>
    public ChangeLog Followed(OpenEdition earlier, OpenEdition later, DateOnly noticed)
    {
        var changes = EditionChanges.Between(earlier, later);
        var step = new EditionStep(changes.From, changes.To, noticed, changes.All.Count, [.. changes.All.Take(MostListed)]);
        return new([step, .. Steps.Take(MostSteps - 1)]);
    }

    /// <summary>Writes the log beside the edition that its latest step leads to, without the oldest steps where all of them are more
    /// than is read.</summary>
    /// <param name="edition">The file of the edition.</param>
    /// <exception cref="EditionException">It cannot be written.</exception>
    public void Write(string edition)
    {
        using var aside = AtomicFile.For(FileOf(edition), path => path.EndsWith(".json", StringComparison.Ordinal));
        aside.Writing(() => JsonSerializer.Serialize(aside.Content, WrittenLog.Of(this, MostBytes), ChangeLogJson.Default.WrittenLog));
        aside.PutInPlace();
    }

    /// <summary>The file of the log beside an edition.</summary>
    public static string FileOf(string edition) => $"{EditionFile.StemOf(edition)}.changes.json";
}

/// <summary>The log as the file has it.</summary>
internal sealed record WrittenLog(IReadOnlyList<WrittenStep> Steps)
{
    // What stands round the steps, and more.
    private const int Frame = 32;

    /// <summary>The log in so many bytes: the latest steps, of which as many as fit, and of the very latest as many changes as
    /// fit.</summary>
    public static WrittenLog Of(ChangeLog log, long most)
    {
        var written = new List<WrittenStep>();
        var left = most - Frame;
        foreach (var step in log.Steps.Select(WrittenStep.Of))
        {
            var kept = step;
            while (written.Count == 0 && kept.Bytes > left && kept.Changes.Count > 0)
                kept = kept with { Changes = [.. kept.Changes.Take(kept.Changes.Count / 2)] };
            left -= kept.Bytes + 1;
            if (left < 0)
                break;
            written.Add(kept);
        }
        return new(written);
    }

    public ChangeLog Read() => new([.. Steps.Select(s => s.Read())]);
}

/// <summary>A step as the file has it.</summary>
internal sealed record WrittenStep(string From, string To, DateOnly Noticed, int Total, IReadOnlyList<WrittenChange> Changes)
{
    public static WrittenStep Of(EditionStep step) =>
        new(step.From, step.To, step.Noticed, step.Total, [.. step.Changes.Select(WrittenChange.Of)]);

    /// <summary>How many bytes it takes in the file.</summary>
    [JsonIgnore]
    public long Bytes => JsonSerializer.SerializeToUtf8Bytes(this, ChangeLogJson.Default.WrittenStep).Length;

    public EditionStep Read() => new(From, To, Noticed, Total, [.. Changes.Select(c => c.Read())]);
}

/// <summary>A difference as the file has it.</summary>
internal sealed record WrittenChange(string Kind, string Address, string? Body, string Date, string Title, string Before, string After)
{
    public static WrittenChange Of(RecordChange change) =>
        new(change.Kind.ToWord(), change.Address, change.Body?.Code, change.Date.ToString(), change.Title, change.Before, change.After);

    public RecordChange Read()
    {
        var change = ChangeWords.TryParse(Kind, out var kind)
            ? new RecordChange(
                kind,
                Address,
                Record.Bodies.Body.Find(Body),
                Date.Length == 0 ? default : PartialDate.Parse(Date),
                Title,
                Before,
                After
            )
            : throw new FormatException($"“{Kind}” is no kind of change.");
        return !change.IsOfText || DocumentSymbol.TryParse(Address, out _, out _)
            ? change
            : throw new FormatException($"“{Address}” is no symbol of a text.");
    }
}

/// <summary>How the file is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(WrittenLog))]
internal sealed partial class ChangeLogJson : JsonSerializerContext;
