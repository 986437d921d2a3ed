using Placard.Record.Voices;

namespace Placard.Rooms.Voices;

/// <summary>Statements in meetings as a table.</summary>
internal static class VoiceTable
{
    public static Table<VoiceList> OfList { get; } =
        Table<VoiceList>.Of(
            list => list.All,
            new("day", "Day of the meeting", (_, v) => v.Meeting.Day),
            new("body", "Code of the body", (_, v) => v.Voice.Meeting.Organ),
            new("session", "Session of the body, or its year", (_, v) => v.Voice.Meeting.Session),
            new("meeting", "Number of the meeting", (_, v) => v.Voice.Meeting.Number),
            new("ordinal", "Place of the statement in the meeting", (_, v) => v.Voice.Ordinal),
            new("state", "Code of the state that spoke", (_, v) => v.Voice.State.ToString()),
            new("on_behalf_of", "Group for which it spoke, as published", (_, v) => v.Voice.Group),
            new("kind", "Kind of statement, by rules; “not known” where they cannot tell", (_, v) => v.Voice.Kind.ToWord()),
            new("draft", "Symbol of the draft it is on; empty where not certain", (_, v) => v.Voice.Draft),
            new("seconds", "When it begins in the recording", (_, v) => v.Voice.Start),
            new("recording", "Its second of the recording, at the publisher", (_, v) => VoiceAddresses.Recording(v.Voice)),
            new("record", "What it is", (_, _) => VoiceWording.NoRecord)
        );

    public static Table<HeardMeeting> OfMeeting { get; } =
        Table<HeardMeeting>.Of(
            meeting => meeting.Lines,
            new("ordinal", "Place of the statement in the meeting", (_, l) => l.Voice.Ordinal),
            new("state", "Code of the state that spoke", (_, l) => l.Voice.State.ToString()),
            new("affiliation", "For whom was spoken where that is no state", (_, l) => l.Voice.Affiliation),
            new("on_behalf_of", "Group for which a state spoke, as published", (_, l) => l.Voice.Group),
            new("kind", "Kind of statement, by rules; “not known” where they cannot tell", (_, l) => l.Voice.Kind.ToWord()),
            new("draft", "Symbol of the draft it is on; empty where not certain", (_, l) => l.Voice.Draft),
            new("seconds", "When it begins in the recording", (_, l) => l.Voice.Start),
            new("words", "What a state said", (_, l) => l.Words),
            new("recording", "Its second of the recording, at the publisher", (_, l) => VoiceAddresses.Recording(l.Voice)),
            new("record", "What it is", (_, _) => VoiceWording.NoRecord)
        );
}
