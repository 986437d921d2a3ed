using System.Globalization;
using Placard.Record.Voices;

namespace Placard.Rooms.Voices;

/// <summary>The addresses of this room, and those of recordings at the publisher.</summary>
internal static class VoiceAddresses
{
    public const string Start = "/voices";
    public const string MeetingPattern = Start + "/{body}/{session}/{number}";

    private const string Publisher = "https://transcripts.un.org";

    /// <summary>A meeting (<c>/voices/HRC/58/59</c>); a further part of its recording has <c>-2</c> behind the number.</summary>
    public static string Meeting(MeetingName meeting) =>
        $"{Start}/{meeting.Organ}/{Numbers.Plain(meeting.Session)}/{Numbers.Plain(meeting.Number)}"
        + (meeting.Part > 1 ? $"-{Numbers.Plain(meeting.Part)}" : "");

    /// <summary>A statement on the page of its meeting.</summary>
    public static string Of(Voice voice) => $"{Meeting(voice.Meeting)}#s{Numbers.Plain(voice.Ordinal)}";

    /// <summary>The second of the recording, at the publisher.</summary>
    public static string Recording(MeetingName meeting, string language, double second) =>
        $"{Publisher}/{language}/{meeting.Slug}?t={Clock(second)}";

    /// <summary>The recording of a statement, at the publisher.</summary>
    public static string Recording(Voice voice) => Recording(voice.Meeting, voice.Language, voice.Start);

    /// <summary>A place in a recording as players show it: <c>1:23:45</c>, <c>3:50</c>.</summary>
    public static string Clock(double second)
    {
        var time = TimeSpan.FromSeconds(Math.Ceiling(second));
        return time.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}");
    }
}
