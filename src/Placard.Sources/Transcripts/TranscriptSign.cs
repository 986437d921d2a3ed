using Placard.Sources.Downloading;

namespace Placard.Sources.Transcripts;

/// <summary>A transcript of a meeting as JSON.</summary>
internal sealed record TranscriptSign : FileSign
{
    private protected override string? Fault(string path, string start) =>
        start is ['{', ..] && start.Contains("\"video\"", StringComparison.Ordinal) ? null : "It is no transcript of a meeting in JSON.";
}
