using Placard.Record.Voices;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Voices;

/// <summary>What pages, tables and terminals say of statements in meetings.</summary>
internal static class VoiceWording
{
    /// <summary>What is said of every statement, wherever it is shown.</summary>
    public const string NoRecord = "automatic transcript, not an official record";

    public const string NoRecordSentence = "Automatic transcript, not an official record. Listen before you cite.";

    public const string Empty =
        "No transcripts of meetings in this edition. Get them with “placard update --accept transcripts” and build the edition again.";

    public const string Absence =
        "Only statements that were transcribed and recognised are listed. A state that is not listed may have spoken all the same.";

    /// <summary>Who spoke: the state, and for which group.</summary>
    public static string Who(Voice voice, StateRegister states) =>
        voice.State.IsKnown ? states.NameOf(voice.State) + (voice.Group.Length > 0 ? $" (for {voice.Group})" : "")
        : voice.Kind == VoiceKind.Chair ? "Chair"
        : voice.Affiliation.Length > 0 ? Capital(voice.Affiliation)
        : "Speaker not known";

    /// <summary>Function and name of who spoke for a state, as published; empty where neither is.</summary>
    public static string Speaker(Voice voice) =>
        string.Join(", ", new[] { voice.Function, voice.Name }.Where(part => part.Length > 0 && part != "Representative"));

    /// <summary>The kind and, where it is certain, the draft.</summary>
    public static string What(Voice voice) => voice.Kind == VoiceKind.Unknown ? "Kind not known" : Capital(voice.Kind.ToWord());

    public static string Title(MeetingName meeting) =>
        $"{meeting.OrganName}, session {Numbers.Plain(meeting.Session)}, meeting {Numbers.Plain(meeting.Number)}"
        + (meeting.Part > 1 ? $", part {Numbers.Plain(meeting.Part)}" : "");

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
