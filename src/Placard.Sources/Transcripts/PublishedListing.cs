using System.Text.Json.Serialization;

namespace Placard.Sources.Transcripts;

/// <summary>One page of the publisher's list of meetings.</summary>
internal sealed record PublishedListing(
    List<ListedMeeting>? Meetings,
    [property: JsonPropertyName("hasMore")] bool HasMore,
    [property: JsonPropertyName("total")] int Total
);

/// <summary>A meeting in the list.</summary>
internal sealed record ListedMeeting(
    string? Slug,
    string? Date,
    [property: JsonPropertyName("hasTranscript")] bool HasTranscript,
    [property: JsonPropertyName("jsonUrl")] string? JsonUrl
);
