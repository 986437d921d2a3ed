using System.Text.RegularExpressions;
using Placard.Record.Texts.Structure;

namespace Placard.Record.Texts.Recognition;

/// <summary>The number printed before a paragraph, in the six languages: <c>1.</c>, <c>3 bis.</c>, <c>OP2 alt:</c>, <c>(a)</c>, <c>a)</c>,
/// <c>١-</c>, <c>（一）</c>, a dash.</summary>
public static partial class PrintedNumber
{
    // As printed with blanks after it, brackets before it aside.
    private const string Labels =
        @"[a-z]{1,4}|[ivxlc]{1,6}|[0-9]{1,2}|[\u0660-\u0669]{1,2}|[а-я]|[\u0621-\u064A]\u0640?|[一二三四五六七八九十]{1,3}";
    private const string Figures = @"[0-9\u0660-\u0669\u06F0-\u06F9]{1,3}";

    /// <summary>The number with which a text begins; empty where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters number and blanks after it take up, with <paramref name="brackets"/>.</param>
    /// <param name="brackets">The square brackets before the number, in which the whole paragraph stands.</param>
    public static string Of(string text, out int length, out string brackets)
    {
        var match = Form().Match(text);
        length = match.Success ? match.Length : 0;
        brackets = match.Success ? match.Groups["open"].Value.Replace(" ", "", StringComparison.Ordinal) : "";
        return match.Success ? match.Groups["number"].Value : "";
    }

    /// <summary>Whether a text begins with a number.</summary>
    public static bool IsAt(string text) => Form().IsMatch(text);

    /// <summary>Whether a text is a number and nothing else.</summary>
    internal static bool IsAlone(string text) =>
        text.Length < 40 && Form().Match(text + " x") is { Success: true } match && match.Length == text.Length + 1;

    /// <summary>Whether a number is that of a paragraph by itself, as <c>12.</c>.</summary>
    internal static bool IsFigure(string number) => ParagraphDepths.FigureOf(Plain(number)) > 0;

    /// <summary>The number with the digits of other scripts written as ours.</summary>
    internal static string Plain(string number) =>
        string.Concat(
            number.Select(c =>
                c switch
                {
                    >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
                    >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
                    >= '\uFF10' and <= '\uFF19' => (char)(c - '\uFF10' + '0'),
                    '．' or '、' => '.',
                    '（' => '(',
                    '）' => ')',
                    _ => c,
                }
            )
        );

    // A figure needs a sign and a blank after it or a letter that is no digit, so that 1.5 and 76/258 are none; one with “bis”, or that
    // names its part, needs no sign.
    [GeneratedRegex(
        @"^\s*(?<open>(?:\[(?!(?i:new)\])\s?)*)(?<number>[(（](?:"
            + Labels
            + ")"
            + ParagraphNumber.AnyMark
            + "?[)）]"
            + ParagraphNumber.AnyMark
            + @"?|(?:[a-z]|[ivx]{2,5}|[а-я]|[\u0621-\u064A])\)"
            + ParagraphNumber.AnyMark
            + "?|"
            + "(?i:"
            + Figures
            + ParagraphNumber.AnyMark
            + @"+\s?(?:[.．、:]|[-–](?=\s)|(?=\s)))|"
            + Figures
            + @"\s?(?:[.．、](?![0-9])|[-–](?=\s))|(?i:"
            + ParagraphNumber.AnyLabel
            + @"\s?(?:[.．、:)](?![0-9])|[-–—](?=\s)|(?=\s)))|[•●○▪–—−‒](?=\s))\s*(?=\S)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
