using Placard.Rooms.Votes;

namespace Placard.Rooms.Voices;

/// <summary>What states said in meetings, from automatic transcripts: who explained which vote, and how.</summary>
public sealed class VoicesRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(VoiceJsonContext.Readable);
        room.OfState("Voices", VoiceNotes.OfState);
        room.OfVote(VoiceNotes.OfVote);
        room.Happens(SubjectKind.State, "Statements in meetings", VoiceNotes.HappenedTo);
        room.HasWords("Statements in meetings", VoiceNotes.With);

        room.View(
                VoiceAddresses.Start,
                "voices",
                "What states said in meetings, such as explanations of vote: automatic transcripts, not official records."
            )
            .Asks(VoiceQuery.Parameters)
            .Gives(VoiceList.Of)
            .Costly(query => query.Words.Length > 0)
            .Page<VoiceListPage>(
                list => list.Query.State is { } state ? $"Voices: {state.Name}" : "Voices",
                _ => "What states said in meetings, on which draft, from automatic transcripts, which are not official records."
            )
            .Json(VoiceListJson.Of)
            .Table(VoiceTable.OfList)
            .Feed(list => list.ToFeed())
            .Plain(VoiceText.Write)
            .ForAssistants("statements_in_meetings", HeldThing.Voices)
            .InMenu(MenuGroup.Record, "Voices")
            .Example("?q=lanterns");

        room.View(
                VoiceAddresses.MeetingPattern,
                "voices meeting",
                "One meeting: every statement in order, with its second of the recording. An automatic transcript, no official record."
            )
            .Asks(MeetingQuery.Parameters)
            .Gives(HeardMeeting.Of)
            .Canonical((_, query) => VoiceAddresses.Meeting(query.Meeting))
            .Page<HeardMeetingPage>(
                meeting => VoiceWording.Title(meeting.Transcript.Meeting),
                meeting => $"What states said, {meeting.Transcript.Day.InWords()}: an automatic transcript, not an official record."
            )
            .Json(HeardMeetingJson.Of)
            .Table(VoiceTable.OfMeeting)
            .Plain(VoiceText.Write)
            .ForAssistants("meeting_transcript", HeldThing.Voices)
            .Example("/voices/HRC/99/41", "HRC 99 41");
    }
}
