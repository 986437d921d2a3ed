using System.Text.Json.Serialization;

namespace Placard.Rooms.Editions;

/// <summary>An edition described, as JSON gives it.</summary>
/// <param name="Hash">The hash of its content, to cite.</param>
/// <param name="Bytes">The size of its file.</param>
/// <param name="AsOf">The date of the latest vote that is not quarantined; each body ends at a day of its own.</param>
/// <param name="IsStarter">Whether it is built from what comes with the program alone, without texts.</param>
/// <param name="Votes">How many votes and decisions it holds.</param>
/// <param name="HeldVotes">By body, how many usable votes there are and from when to when.</param>
/// <param name="HeldTexts">The same of texts.</param>
/// <param name="Sources">The sources, with publishers and terms.</param>
/// <param name="Counts">Votes by source, body, year and status; a vote of which several sources tell counts once under each.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="LeftOut">The files left out, whole or in part, and why.</param>
/// <param name="Unresolved">What could not be understood.</param>
public sealed record EditionJson(
    string Hash,
    long Bytes,
    string? AsOf,
    bool IsStarter,
    int Votes,
    IReadOnlyList<BodyReachJson> HeldVotes,
    IReadOnlyList<BodyReachJson> HeldTexts,
    IReadOnlyList<SourceDescriptionJson> Sources,
    IReadOnlyList<VoteCountJson> Counts,
    int Files,
    IReadOnlyList<FileJson> LeftOut,
    IReadOnlyList<UnresolvedJson> Unresolved
)
{
    public static EditionJson Of(EditionOverview edition) =>
        new(
            edition.Info.Hash,
            edition.Info.Bytes,
            edition.Info.AsOf.OrNull(),
            edition.Info.IsStarter,
            edition.Votes,
            BodyReachJson.All(edition.Held, HeldPart.Votes),
            BodyReachJson.All(edition.Held, HeldPart.Texts),
            [.. edition.Info.Sources.Select(SourceDescriptionJson.Of)],
            [.. edition.Info.Counts.Select(VoteCountJson.Of)],
            edition.Files.Count,
            [.. edition.Incomplete.Select(FileJson.Of)],
            [.. edition.Unresolved.Select(UnresolvedJson.Of)]
        );
}

/// <summary>A source as JSON gives it.</summary>
public sealed record SourceDescriptionJson(string Code, string Name, string Publisher, string Address, string Terms)
{
    public static SourceDescriptionJson Of(SourceDescription source) =>
        new(source.Code.ToString(), source.Name, source.Publisher, source.Address, source.Terms);
}

/// <summary>A number of votes as JSON gives it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Body">The body.</param>
/// <param name="Year">The year; left out where it is not known.</param>
/// <param name="Status"><c>confirmed</c> (two independent sources agree), <c>single</c> (one source), <c>disputed</c> (sources differ) or
/// <c>quarantined</c> (contains an error).</param>
/// <param name="Votes">How many.</param>
public sealed record VoteCountJson(string Source, string Body, int? Year, string Status, int Votes)
{
    public static VoteCountJson Of(VoteCount count) =>
        new(count.Source.ToString(), count.Body.Code, count.Year == 0 ? null : count.Year, count.Status.ToWord(), count.Votes);
}

/// <summary>How the answers of this room are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(EditionJson))]
[JsonSerializable(typeof(FilesJson))]
[JsonSerializable(typeof(UnresolvedListJson))]
[JsonSerializable(typeof(DownloadsJson))]
[JsonSerializable(typeof(DownloadJson))]
internal sealed partial class EditionJsonContext : JsonSerializerContext
{
    public static EditionJsonContext Readable { get; } = new(JsonForm.Readable);
}
