namespace Placard.Record.Voices;

/// <summary>One statement in a meeting as an automatic transcript has it: who spoke, for whom, on what and when.</summary>
/// <param name="Origin">Where it was read.</param>
/// <remarks>Function, name and words are kept only of those who speak for a state. Of others it is kept that they spoke, because whoever
/// speaks at the United Nations for an organisation may be in danger (docs/decisions/0046).</remarks>
public sealed record Voice(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The meeting.</summary>
    public required MeetingName Meeting { get; init; }

    /// <summary>The language of the transcript, as ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>Its place in the meeting, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What kind of statement it is.</summary>
    public VoiceKind Kind { get; init; }

    /// <summary>The draft it is on; the default where that is not certain.</summary>
    public DocumentSymbol Draft { get; init; }

    /// <summary>The state that spoke; the default where it was none, or is not known.</summary>
    public StateCode State { get; init; }

    /// <summary>For whom was spoken where that is no state, as published; empty for a state or where not known.</summary>
    public string Affiliation { get; init; } = "";

    /// <summary>The group of states for which a state spoke, as published.</summary>
    public string Group { get; init; } = "";

    /// <summary>The function of who spoke for a state.</summary>
    public string Function { get; init; } = "";

    /// <summary>The name of who spoke for a state.</summary>
    public string Name { get; init; } = "";

    /// <summary>When it begins in the recording, in seconds.</summary>
    public double Start { get; init; }

    /// <summary>When it ends in the recording, in seconds.</summary>
    public double End { get; init; }

    /// <summary>When the chair gave the floor, in seconds; null where that was not heard.</summary>
    public double? CalledAt { get; init; }
}
