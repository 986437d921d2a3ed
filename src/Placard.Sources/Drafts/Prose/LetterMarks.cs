using System.Text;
using System.Text.RegularExpressions;

namespace Placard.Sources.Drafts.Prose;

/// <summary>Takes out of the letters of a paragraph what its author struck out and, in Markdown, the marks among the words.</summary>
internal static partial class LetterMarks
{
    private const char Escape = '\\';

    /// <summary>The letters without them, with their places.</summary>
    public static (string Text, IReadOnlyList<int> Places) Without(
        string text,
        IReadOnlyList<int> places,
        bool isMarkdown,
        Omissions omissions
    )
    {
        var gone = new bool[text.Length];
        if (text.Contains("~~", StringComparison.Ordinal) || text.AsSpan().ContainsAny('\u0335', '\u0336'))
        {
            foreach (Match struck in Struck().Matches(text))
            {
                omissions.EndPassage();
                omissions.Add(Omission.Struck, struck.Value.Trim('~').Replace("\u0335", "").Replace("\u0336", ""));
                omissions.EndPassage();
                gone.AsSpan(struck.Index, struck.Length).Fill(true);
            }
        }
        if (isMarkdown)
            MarkGone(text, gone);
        else if (Array.IndexOf(gone, true) < 0)
            return (text, places);
        var (kept, where) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var i = 0; i < text.Length; i++)
        {
            if (gone[i])
                continue;
            kept.Append(text[i]);
            where.Add(places[i]);
        }
        return (kept.ToString(), where);
    }

    private static void MarkGone(string text, bool[] gone)
    {
        foreach (Match match in Marks().Matches(text))
        {
            var words = match.Groups["words"];
            gone.AsSpan(match.Index, match.Length).Fill(true);
            if (words.Success)
                gone.AsSpan(words.Index, words.Length).Clear();
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Escape && i + 1 < text.Length && char.IsPunctuation(text[i + 1]) | char.IsSymbol(text[i + 1]))
                gone[i++] = true;
            else if (text[i] is '`' or '*' or '_')
            {
                var length = text.AsSpan(i).IndexOfAnyExcept(text[i]) is > 0 and var found ? found : text.Length - i;
                if (text[i] == '`' || IsMark(text, i, length))
                    gone.AsSpan(i, length).Fill(true);
                i += length - 1;
            }
        }
    }

    // With blanks on both sides a star is one; within a word, or beside signs alone, a low line is no mark.
    private static bool IsMark(string text, int at, int length)
    {
        var (before, after) = (at == 0 ? ' ' : text[at - 1], at + length == text.Length ? ' ' : text[at + length]);
        return text[at] == '*'
            ? !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after)
            : char.IsLetterOrDigit(before) != char.IsLetterOrDigit(after);
    }

    [GeneratedRegex(@"~~(?=\S)[^~]{1,2000}?(?<=\S)~~|(?:[^\r\n\f][\u0335\u0336]\s?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(
        @"(?<!\\)(?:!\[[^\]]{0,300}\]\([^)]{0,500}\)|\[\^[^\]\s]{1,40}\]"
            + @"|\[(?<words>[^\[\]]{1,500})\](?:\([^)\s]{0,500}(?:\s+[""'][^""')]{0,200}[""'])?\)|\[[^\]]{0,100}\])"
            + @"|<!--.{0,2000}?-->|</?[A-Za-z][^<>]{0,300}>)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Marks();
}
