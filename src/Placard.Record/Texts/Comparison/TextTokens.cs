using System.Globalization;

namespace Placard.Record.Texts.Comparison;

/// <summary>A text cut into what is compared: words, numbers with their strokes and points, single marks, single characters of Chinese.
/// Blanks stand between tokens and belong to none.</summary>
internal sealed class TextTokens
{
    private const int UsualLength = 6;

    private readonly List<(int Start, int End)> _places;

    public TextTokens(string text)
    {
        Text = text;
        _places = new(text.Length / UsualLength + 1);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = EndOf(text, at);
            _places.Add((at, end));
            at = end;
        }
    }

    public string Text { get; }

    public int Count => _places.Count;

    public ReadOnlySpan<char> this[int i] => Text.AsSpan(_places[i].Start, _places[i].End - _places[i].Start);

    /// <summary>Where token <paramref name="i"/> begins; the length of the text for the one after the last.</summary>
    public int StartOf(int i) => i == Count ? Text.Length : _places[i].Start;

    /// <summary>Where token <paramref name="i"/> ends; 0 for the one before the first.</summary>
    public int EndOf(int i) => i < 0 ? 0 : _places[i].End;

    /// <summary>The blanks before token <paramref name="i"/>.</summary>
    public ReadOnlySpan<char> GapBefore(int i) => Text.AsSpan()[EndOf(i - 1)..StartOf(i)];

    public bool IsWord(int i) => IsOfWord(this[i][0]) || char.IsSurrogate(this[i][0]);

    private static int EndOf(string text, int start)
    {
        var first = text[start];
        if (char.IsHighSurrogate(first) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
            return start + 2;
        if (IsIdeograph(first) || !IsOfWord(first))
            return start + 1;
        var end = start + 1;
        while (end < text.Length && (IsOfWord(text[end]) && !IsIdeograph(text[end]) || JoinsWord(text, end)))
            end++;
        return end;
    }

    // An apostrophe or hyphen joins letters, a stroke or point joins what stands in a number or a symbol: States’, fifty-fourth,
    // A/HRC/RES/52/19, 1.5.
    private static bool JoinsWord(string text, int at)
    {
        if (at + 1 >= text.Length || !IsOfWord(text[at - 1]) || !IsOfWord(text[at + 1]) || IsIdeograph(text[at + 1]))
            return false;
        return text[at] switch
        {
            '\'' or '’' or '-' or '‑' or '/' => true,
            '.' or ',' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])
                || text[at] == '.' && char.IsAsciiLetterUpper(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            _ => false,
        };
    }

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    internal static bool IsIdeograph(char c) =>
        c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\u3040' and <= '\u30FF';
}
