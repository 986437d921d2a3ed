namespace Placard.Rooms.Wording;

/// <summary>Words of a reader within a sentence of ours.</summary>
public static class Quotes
{
    private const int Longest = 60;
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';

    /// <summary>The words in quotation marks, shortened, and isolated so that right-to-left words do not reorder the sentence.</summary>
    public static string Of(string text) => $"“{Isolate}{Shortened(text)}{EndIsolate}”";

    /// <summary>The words on one line, at most 60 characters of them.</summary>
    public static string Shortened(string text) => Shortened(string.Concat(text.Trim().Where(c => !char.IsControl(c))), Longest);

    /// <summary>At most so many characters, then <c>…</c>; no character outside the basic plane is cut in two.</summary>
    public static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end] + "…";
    }

    /// <summary>A sentence for a terminal: on one line, without the marks of direction, which it would show.</summary>
    public static string ForTerminal(string sentence) =>
        string.Concat(sentence.Where(c => c is not ('\u2066' or '\u2067' or Isolate or EndIsolate) && !char.IsControl(c)));
}
