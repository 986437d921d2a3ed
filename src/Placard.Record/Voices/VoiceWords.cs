using System.Globalization;
using Placard.Record.Writing;

namespace Placard.Record.Voices;

/// <summary>What was said in a statement, sentence by sentence, as an automatic transcript has it.</summary>
/// <param name="Origin">Where it was read.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Language">The language of the transcript, as ISO 639-1.</param>
/// <param name="Ordinal">The place of the statement in the meeting.</param>
/// <param name="Packed">The words, a sentence a line.</param>
/// <param name="Times">The second at which each sentence begins, with blanks between them.</param>
public sealed record VoiceWords(Origin Origin, MeetingName Meeting, string Language, int Ordinal, PackedText Packed, PackedText Times)
    : RegisterEntry(Origin)
{
    /// <summary>The sentences, each with the second at which it begins.</summary>
    public IReadOnlyList<HeardSentence> Sentences
    {
        get
        {
            var times = Times.ToString().Split(' ');
            return
            [
                .. Packed
                    .ToString()
                    .Split('\n')
                    .Select(
                        (words, at) =>
                            new HeardSentence(
                                words,
                                at < times.Length ? int.Parse(times[at], NumberStyles.None, CultureInfo.InvariantCulture) : 0
                            )
                    ),
            ];
        }
    }

    /// <summary>Packs sentences. A sentence begins at the first whole second within it, as links to the recording do.</summary>
    public static VoiceWords Of(Origin origin, MeetingName meeting, string language, int ordinal, IReadOnlyList<HeardSentence> sentences) =>
        new(
            origin,
            meeting,
            language,
            ordinal,
            new PackedText(string.Join('\n', sentences.Select(s => s.Words))),
            new PackedText(string.Join(' ', sentences.Select(s => ((int)Math.Ceiling(s.Start)).ToString(CultureInfo.InvariantCulture))))
        );
}

/// <summary>A sentence of a transcript.</summary>
/// <param name="Words">The words, on one line.</param>
/// <param name="Start">When it begins in the recording, in seconds.</param>
public readonly record struct HeardSentence(string Words, double Start);
