namespace Placard.Rooms.Voices;

/// <summary>A meeting and its statements, as JSON gives them.</summary>
/// <param name="Record">What it is: an automatic transcript, not an official record.</param>
/// <param name="Body">Code of the body.</param>
/// <param name="Session">The session, or the year.</param>
/// <param name="Meeting">The number of the meeting.</param>
/// <param name="Part">The part of the recording, where it is not the first.</param>
/// <param name="Day">The day.</param>
/// <param name="Title">The title at the publisher.</param>
/// <param name="Language">The language of the transcript.</param>
/// <param name="Seconds">The length of the recording.</param>
/// <param name="Languages">The other languages in which a transcript is held.</param>
/// <param name="Recording">The meeting at the publisher.</param>
/// <param name="Statements">Every statement, in order.</param>
public sealed record HeardMeetingJson(
    string Record,
    string Body,
    int Session,
    int Meeting,
    int? Part,
    string Day,
    string Title,
    string Language,
    int? Seconds,
    IReadOnlyList<string> Languages,
    string Recording,
    IReadOnlyList<VoiceJson> Statements
)
{
    internal static HeardMeetingJson Of(HeardMeeting model)
    {
        var transcript = model.Transcript;
        return new(
            VoiceWording.NoRecord,
            transcript.Meeting.Organ,
            transcript.Meeting.Session,
            transcript.Meeting.Number,
            transcript.Meeting.Part > 1 ? transcript.Meeting.Part : null,
            transcript.Day.Iso(),
            transcript.Title,
            transcript.Language,
            transcript.Seconds,
            [.. model.Others.Select(o => o.Language)],
            VoiceAddresses.Recording(transcript.Meeting, transcript.Language, 0),
            [.. model.Lines.Select(l => VoiceJson.Of(l.Voice, transcript.Day, l.Words, l.Ballot))]
        );
    }
}
