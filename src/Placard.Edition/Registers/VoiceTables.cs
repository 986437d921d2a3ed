using Placard.Edition.Reading;
using Placard.Record.Voices;
using Placard.Record.Writing;

namespace Placard.Edition.Registers;

/// <summary>The tables of Voices: what automatic transcripts have, which are no official records.</summary>
public static class VoiceTables
{
    /// <summary>The meetings whose transcripts are held.</summary>
    public static RegisterTable<MeetingTranscript> Transcripts { get; } =
        new RegisterTable<MeetingTranscript>(
            "transcript",
            "Transcripts of meetings",
            "Meetings of which an automatic transcript is held; it is no official record.",
            HeldThing.Voices
        )
            .Key("meeting", "Its name in the publisher’s addresses", t => t.Meeting.Slug)
            .Key("language", "Language of the transcript, as ISO 639-1", t => t.Language)
            .Column("body", "Code of the body; GA5 is the Fifth Committee", t => t.Meeting.Organ)
            .Column("session", "Session of the body, or its year", t => t.Meeting.Session)
            .Column("number", "Number of the meeting in the session", t => t.Meeting.Number)
            .Column("part", "Part of the recording, from 1", t => t.Meeting.Part)
            .Column("day", "Day of the meeting", t => t.Day)
            .Column("title", "Title at the publisher", t => t.Title)
            .Column("seconds", "Length of the recording in seconds", t => t.Seconds)
            .Column("statements", "Number of statements in the transcript, of whomever", t => t.Statements)
            .Dated("day")
            .Reads(row => new MeetingTranscript(row.Origin)
            {
                Meeting = MeetingAt(row),
                Language = row.Text("language"),
                Day = row.Day("day")!.Value,
                Title = row.Text("title"),
                Seconds = row.WholeNumber("seconds"),
                Statements = row.WholeNumber("statements") ?? 0,
            });

    /// <summary>The statements in them.</summary>
    public static RegisterTable<Voice> Voices { get; } =
        new RegisterTable<Voice>(
            "voice",
            "Statements in meetings",
            "Who spoke for which state, on which draft and when, as automatic transcripts have it. Names are kept of "
                + "speakers for states only.",
            HeldThing.Voices
        )
            .Key("meeting", "Name of the meeting", v => v.Meeting.Slug)
            .Key("language", "Language of the transcript", v => v.Language)
            .Key("ordinal", "Place in the meeting, from 1", v => v.Ordinal)
            .Column("kind", "What kind of statement, by rules on what chair and speaker said", v => v.Kind.ToWord(), VoiceKindWords.All)
            .Column("draft", "Symbol of the draft it is on; empty where not certain", v => v.Draft)
            .Column("state", "Code of the state that spoke", v => v.State)
            .Column("affiliation", "For whom was spoken where it is no state; “organisation” for all but offices", v => v.Affiliation)
            .Column("on_behalf_of", "The group for which a state spoke, as published", v => v.Group)
            .Column("function", "Function of who spoke for a state", v => v.Function)
            .Column("name", "Name of who spoke for a state", v => v.Name)
            .Column("start_seconds", "When it begins in the recording", v => v.Start)
            .Column("end_seconds", "When it ends in the recording", v => v.End)
            .Column("called_at_seconds", "When the chair gave the floor", v => v.CalledAt)
            .Indexed("meeting")
            .Indexed("state")
            .Indexed("draft")
            .Reads(row => new Voice(row.Origin)
            {
                Meeting = MeetingAt(row),
                Language = row.Text("language"),
                Ordinal = row.WholeNumber("ordinal")!.Value,
                Kind = row.Word<VoiceKind>("kind", VoiceKindWords.TryParse),
                Draft = row.Symbol("draft"),
                State = row.State("state"),
                Affiliation = row.Text("affiliation"),
                Group = row.Text("on_behalf_of"),
                Function = row.Text("function"),
                Name = row.Text("name"),
                Start = row.Number("start_seconds") ?? 0,
                End = row.Number("end_seconds") ?? 0,
                CalledAt = row.Number("called_at_seconds"),
            });

    /// <summary>What was said in those that were made for a state.</summary>
    public static RegisterTable<VoiceWords> Words { get; } =
        new RegisterTable<VoiceWords>(
            "voice_words",
            "Words of statements in meetings",
            "What was said for states, as machines heard it, sentence by sentence.",
            HeldThing.Voices
        )
            .Key("meeting", "Name of the meeting", w => w.Meeting.Slug)
            .Key("language", "Language of the transcript", w => w.Language)
            .Key("ordinal", "Place of the statement in the meeting", w => w.Ordinal)
            .Column("words", "What was said, a sentence a line", w => w.Packed.ToString())
            .Column("times", "Second at which each sentence begins, with blanks between them", w => w.Times.ToString())
            .Indexed("meeting")
            .Reads(row => new VoiceWords(
                row.Origin,
                MeetingAt(row),
                row.Text("language"),
                row.WholeNumber("ordinal")!.Value,
                new PackedText(row.Text("words")),
                new PackedText(row.Text("times"))
            ));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } = [Transcripts, Voices, Words];

    private static MeetingName MeetingAt(RegisterRow row) =>
        MeetingName.TryParse(row.Text("meeting"), out var meeting)
            ? meeting
            : throw new FormatException($"“{row.Text("meeting")}” is no meeting.");
}
