namespace Placard.Record.Voices;

/// <summary>That an automatic transcript of a meeting is published. It is no official record.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record MeetingTranscript(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The meeting.</summary>
    public required MeetingName Meeting { get; init; }

    /// <summary>The language of the transcript, as ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Its title at the publisher.</summary>
    public string Title { get; init; } = "";

    /// <summary>The length of the recording in seconds; null where not known.</summary>
    public int? Seconds { get; init; }

    /// <summary>How many statements the transcript has, of whomever.</summary>
    public int Statements { get; init; }
}
