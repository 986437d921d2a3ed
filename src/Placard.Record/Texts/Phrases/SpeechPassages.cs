namespace Placard.Record.Texts.Phrases;

/// <summary>The passages of a speech as it was transcribed. In about half the sessions every printed line is a line of the transcript, so
/// that a line does not end a passage
/// unless it ends a sentence.</summary>
public static class SpeechPassages
{
    /// <summary>The passages, in order: lines joined by a blank until one ends a sentence.</summary>
    public static IReadOnlyList<string> Of(string speech)
    {
        var passages = new List<string>();
        var from = 0;
        while (from < speech.Length)
        {
            var to = from - 1;
            do
            {
                to = speech.IndexOf('\n', to + 1) is >= 0 and var end ? end : speech.Length;
            } while (to < speech.Length && !EndsSentence(speech.AsSpan(from, to - from)));
            var passage = speech[from..to].Replace('\n', ' ');
            if (!string.IsNullOrWhiteSpace(passage))
                passages.Add(passage);
            from = to + 1;
        }
        return passages;
    }

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" \t\"”’»)]*");
        return line.IsEmpty || line[^1] is '.' or '?' or '!' or ':' or ';';
    }
}
