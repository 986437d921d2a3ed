using System.Text.Json.Serialization;

namespace Placard.Sources.Transcripts;

/// <summary>A file of the publisher, as far as it is read; what else stands in it is passed over.</summary>
internal sealed record PublishedTranscript(PublishedVideo? Video, PublishedSpeech? Transcript);

/// <summary>The recording.</summary>
internal sealed record PublishedVideo(string? Title, string? Date, string? Duration, string? Slug);

/// <summary>What was said in it; without statements while the publisher is at work on it.</summary>
internal sealed record PublishedSpeech(string? Language, List<PublishedStatement>? Data);

/// <summary>A statement: its sentences, within paragraphs or without them.</summary>
internal sealed record PublishedStatement(
    PublishedSpeaker? Speaker,
    List<PublishedParagraph>? Paragraphs,
    List<PublishedSentence>? Sentences
)
{
    public IEnumerable<PublishedSentence> All =>
        (Paragraphs ?? []).Where(p => p is not null).SelectMany(p => p.Sentences ?? []).Concat(Sentences ?? []).Where(s => s is not null);
}

/// <summary>A paragraph.</summary>
internal sealed record PublishedParagraph(List<PublishedSentence>? Sentences);

/// <summary>A sentence, and its beginning and end in seconds.</summary>
internal sealed record PublishedSentence(string? Text, double? Start, double? End);

/// <summary>Who speaks, as far as the publisher could tell.</summary>
internal sealed record PublishedSpeaker(string? Name, string? Function, string? Affiliation, string? AffiliationFull, string? Group);

/// <summary>Reads the file without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 16
)]
[JsonSerializable(typeof(PublishedTranscript))]
[JsonSerializable(typeof(PublishedListing))]
internal sealed partial class TranscriptJsonContext : JsonSerializerContext;
