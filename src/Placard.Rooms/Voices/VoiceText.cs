using Placard.Record.Voices;

namespace Placard.Rooms.Voices;

/// <summary>Statements in meetings as a terminal shows them.</summary>
internal static class VoiceText
{
    private const int LongestWords = 70;

    public static void Write(VoiceList list, TextWriter output)
    {
        if (list.Index.Meetings.Count == 0)
        {
            output.WriteLine(VoiceWording.Empty);
            return;
        }
        var shown = Math.Min(list.Query.Most, list.All.Count);
        CommandOutput.WriteTable(
            output,
            ["day", "meeting", "second", "state", "kind", "draft", "words"],
            list.All.Take(shown)
                .Select(list.LineOf)
                .Select(line =>
                    (IReadOnlyList<string>)
                        [
                            line.Heard.Meeting.Day.Iso(),
                            line.Heard.Voice.Meeting.Slug,
                            VoiceAddresses.Clock(line.Snippet.Start),
                            line.Heard.Voice.State.ToString(),
                            line.Heard.Voice.Kind.ToWord(),
                            line.Heard.Voice.Draft.ToString(),
                            Quotes.Shortened(line.Snippet.Words, LongestWords),
                        ]
                )
        );
        output.WriteLine(
            $"{Plurals.Plain(list.All.Count, "statement")}{(shown < list.All.Count ? $", the latest {shown} shown (--most for more)," : "")} "
                + $"of {list.Index.All.Count} of states in "
                + $"{Plurals.Plain(list.Index.Meetings.Count, "meeting")} held, {list.Index.Window}. {VoiceWording.NoRecordSentence}"
        );
        output.WriteLine(VoiceWording.Absence);
    }

    public static void Write(HeardMeeting model, TextWriter output)
    {
        var transcript = model.Transcript;
        output.WriteLine($"{VoiceWording.Title(transcript.Meeting)}, {transcript.Day.InWords()}. {VoiceWording.NoRecordSentence}");
        foreach (var line in model.Lines)
        {
            output.WriteLine();
            output.WriteLine(
                Quotes.ForTerminal(
                    $"[{VoiceAddresses.Clock(line.Voice.Start)}] {VoiceWording.Who(line.Voice, model.States)}"
                        + (line.Voice.State.IsKnown ? $": {line.Voice.Kind.ToWord()}" : "")
                        + (line.Voice.Draft.IsKnown ? $", {line.Voice.Draft}" : "")
                )
            );
            if (line.Sentences.Count > 0)
                output.WriteLine(Quotes.ForTerminal(line.Words));
        }
        output.WriteLine();
        output.WriteLine(VoiceAddresses.Recording(transcript.Meeting, transcript.Language, 0));
    }
}
