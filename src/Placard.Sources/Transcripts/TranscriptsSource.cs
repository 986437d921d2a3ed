using Placard.Record.Voices;
using Placard.Sources.Files;

namespace Placard.Sources.Transcripts;

/// <summary>Automatic transcripts of meetings, as the United Nations publish them beside the recordings: a file a meeting, laid out as its
/// addresses are (<c>transcripts/en/hrc/58/59.json</c>).</summary>
internal sealed class TranscriptsSource : ISource
{
    /// <summary>The folder below the mirror.</summary>
    public const string Folder = "transcripts";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("transcripts"),
            "UN Transcripts, automatic",
            "United Nations",
            "https://transcripts.un.org",
            "Terms of use of the United Nations; automatic transcripts, not official records",
            "un-transcripts",
            6
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open(Folder);
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        var meetings = new Dictionary<SourceEntry, MeetingName>();
        foreach (var entry in tree.Entries)
        {
            if (TryName(entry.Path, out var meeting))
                meetings.Add(entry, meeting);
            else
                builder.LeaveOut(entry, "Its place is not that of a meeting whose transcripts are read (en/hrc/58/59.json).");
        }
        builder.ReadAll(
            tree,
            [.. meetings.Keys],
            file => TranscriptReader.Read(file, meetings[file.Entry], states),
            progress,
            cancellation
        );
        return builder.ToReading();
    }

    // A language, then the name of the meeting.
    private static bool TryName(string path, out MeetingName meeting)
    {
        meeting = default;
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash == 2
            && Language.All.Any(language => path.StartsWith(language.Code, StringComparison.Ordinal))
            && path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            && MeetingName.TryParse(path[(slash + 1)..^".json".Length], out meeting);
    }
}
