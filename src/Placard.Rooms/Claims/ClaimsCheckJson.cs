using System.Text.Json.Serialization;
using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary>A checked document as JSON gives it; what is not known is left out.</summary>
public sealed record ClaimsCheckJson
{
    public required string File { get; init; }

    /// <summary>The form in which it came: <c>PDF</c>, <c>Word document</c>, <c>web page</c>, <c>AKN4UN</c> or <c>plain text</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The date of the document.</summary>
    public string? Dated { get; init; }

    /// <summary>What the date was read from.</summary>
    public string? DatedBy { get; init; }

    /// <summary>What a reader should know of how it was read, each a sentence.</summary>
    public IReadOnlyList<string>? Remarks { get; init; }

    public required int Paragraphs { get; init; }
    public required int Sentences { get; init; }

    /// <summary>How many sentences state something that was checked.</summary>
    public required int SentencesChecked { get; init; }

    /// <summary>How many sentences were left alone.</summary>
    public required int SentencesLeftAlone { get; init; }

    /// <summary>How many claims have which verdict.</summary>
    public required VerdictCountsJson Verdicts { get; init; }

    public required ClaimsEditionJson Edition { get; init; }

    /// <summary>The claims in the order of the document, each as schema.org writes a review of a claim.</summary>
    public required IReadOnlyList<ClaimReviewJson> Claims { get; init; }

    internal static ClaimsCheckJson Of(ClaimsCheck check) =>
        new()
        {
            File = check.Read.Name,
            Kind = check.Read.Kind,
            Dated = check.Dated.Date.IsKnown ? check.Dated.Date.ToString() : null,
            DatedBy = check.Dated.Date.IsKnown ? check.Dated.By : null,
            Remarks = check.Read.File.Remarks.Count == 0 ? null : check.Read.File.Remarks,
            Paragraphs = check.Read.File.Paragraphs.Count,
            Sentences = check.Found.Sentences,
            SentencesChecked = check.Found.SentencesChecked,
            SentencesLeftAlone = check.LeftAlone,
            Verdicts = new(
                check.Found.Count(VerdictKind.Supported),
                check.Found.Count(VerdictKind.Contradicted),
                check.Found.Count(VerdictKind.Partly),
                check.Found.Count(VerdictKind.Conflicting),
                check.Found.Count(VerdictKind.NotCheckable)
            ),
            Edition = new(check.Edition.Hash, check.Edition.AsOf.ToString()),
            Claims = [.. check.Found.Claims.Select(c => ClaimReviewJson.Of(c, check))],
        };
}

/// <summary>How many claims have which verdict.</summary>
public sealed record VerdictCountsJson(int Supported, int Contradicted, int Partly, int Conflicting, int NotCheckable);

/// <summary>The edition that was asked, and the day of its latest vote.</summary>
public sealed record ClaimsEditionJson(string Hash, string AsOf);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ClaimsCheckJson))]
[JsonSerializable(typeof(ClaimsUploadJson))]
internal sealed partial class ClaimsJsonContext : JsonSerializerContext
{
    public static ClaimsJsonContext Readable { get; } = new(JsonForm.Readable);
}
