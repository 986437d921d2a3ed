using System.Text.Json.Serialization;
using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary>A claim with its verdict as schema.org writes a review of a claim, and how it was read.</summary>
public sealed record ClaimReviewJson
{
    [JsonPropertyName("@context")]
    public string Context => "https://schema.org";

    [JsonPropertyName("@type")]
    public string Type => "ClaimReview";

    /// <summary>Its number in the document, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The sentence that states it.</summary>
    public required string ClaimReviewed { get; init; }

    public required ReviewedClaimJson ItemReviewed { get; init; }
    public required ReviewRatingJson ReviewRating { get; init; }

    /// <summary>What the record does say.</summary>
    public required string ReviewBody { get; init; }

    /// <summary>The page of what it rests on.</summary>
    public string? Url { get; init; }

    public required ReviewAuthorJson Author { get; init; }

    /// <summary>The day of the latest vote of the edition.</summary>
    public required string DatePublished { get; init; }

    /// <summary>What it is about: <c>ballot</c>, <c>tally</c>.</summary>
    public required string Kind { get; init; }

    /// <summary><c>supported</c>, <c>contradicted</c>, <c>partly</c>, <c>conflicting</c> or <c>not checkable</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>Why the record cannot tell: <c>opinion</c>, <c>law</c>, <c>not held</c>, <c>too vague</c> or <c>unclear</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>The paragraph, from 1; headings count.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The first letter of the words in the paragraph, from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many letters the words have.</summary>
    public required int Length { get; init; }

    /// <summary>How it was read.</summary>
    public required IReadOnlyList<ReadPartJson> Read { get; init; }

    /// <summary>Where the record can be asked again.</summary>
    public string? Query { get; init; }

    /// <summary>The rows it rests on.</summary>
    public required IReadOnlyList<EvidenceJson> Evidence { get; init; }

    internal static ClaimReviewJson Of(CheckedClaim claim, ClaimsCheck check)
    {
        var verdict = claim.Verdict;
        return new()
        {
            Number = claim.Number,
            ClaimReviewed = claim.Claim.Sentence.Sentence.Text,
            ItemReviewed = new(claim.Words, check.Dated.Date.IsKnown ? check.Dated.Date.ToString() : null),
            ReviewRating = new(verdict.Kind.ToWord()),
            ReviewBody = verdict.Says,
            Url = check.Whole(ClaimsWords.Page(verdict)).OrNull(),
            Author = new(check.Edition.Hash),
            DatePublished = check.Edition.AsOf.ToString(),
            Kind = claim.Claim.Kind.ToWord(),
            Verdict = verdict.Kind.ToWord(),
            Reason = verdict.Reason.ToWord().OrNull(),
            Paragraph = claim.Claim.Words.Paragraph + 1,
            Start = claim.Claim.Words.Start,
            Length = claim.Claim.Words.Length,
            Read = [.. claim.Claim.Read.Select(part => new ReadPartJson(part.Name, part.Value))],
            Query = check.Whole(verdict.Query).OrNull(),
            Evidence = [.. verdict.Evidence.Select(e => EvidenceJson.Of(e, check))],
        };
    }
}

/// <summary>The claim.</summary>
/// <param name="Text">The words that state it.</param>
/// <param name="DatePublished">The date of the document.</param>
public sealed record ReviewedClaimJson(string Text, string? DatePublished)
{
    [JsonPropertyName("@type")]
    public string Type => "Claim";
}

/// <summary>The verdict; it is a word and no number on a scale.</summary>
/// <param name="AlternateName">The word.</param>
public sealed record ReviewRatingJson(string AlternateName)
{
    [JsonPropertyName("@type")]
    public string Type => "Rating";
}

/// <summary>Who says so.</summary>
/// <param name="Identifier">The hash of the edition that was asked.</param>
public sealed record ReviewAuthorJson(string Identifier)
{
    [JsonPropertyName("@type")]
    public string Type => "Organization";

    public string Name => "Placard";
}

/// <summary>One thing that a sentence was read to say.</summary>
/// <param name="Name">What it is: subject, act, object, number, time.</param>
/// <param name="Value">How it was read.</param>
public sealed record ReadPartJson(string Name, string Value);

/// <summary>One thing that the record has on a claim.</summary>
/// <param name="Cites">What a reader cites.</param>
/// <param name="Says">What it says.</param>
/// <param name="Url">Its page.</param>
/// <param name="Date">Its day.</param>
/// <param name="Source">The sources it rests on.</param>
/// <param name="Status">How far it can be trusted.</param>
/// <param name="Later">Whether it is later than the document.</param>
public sealed record EvidenceJson(string Cites, string? Says, string? Url, string? Date, string? Source, string? Status, bool Later)
{
    internal static EvidenceJson Of(Evidence evidence, ClaimsCheck check) =>
        new(
            evidence.Cites,
            evidence.Says.OrNull(),
            check.Whole(evidence.Address).OrNull(),
            evidence.Date.IsKnown ? evidence.Date.ToString() : null,
            evidence.Source.OrNull(),
            evidence.Status.OrNull(),
            evidence.IsLater
        );
}
