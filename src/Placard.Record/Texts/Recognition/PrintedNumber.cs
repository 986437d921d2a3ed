using System.Text.RegularExpressions;
using Placard.Record.Texts.Structure;

namespace Placard.Record.Texts.Recognition;

/// <summary>The number printed before a paragraph, in the six languages: <c>1.</c>, <c>(a)</c>, <c>a)</c>, <c>١-</c>, <c>（一）</c>, a
/// dash.</summary>
internal static partial class PrintedNumber
{
    /// <summary>The number with which a text begins; empty where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters number and blanks after it take up.</param>
    public static string Of(string text, out int length)
    {
        var match = Form().Match(text);
        length = match.Success ? match.Length : 0;
        return match.Success ? match.Groups["number"].Value : "";
    }

    /// <summary>Whether a text begins with the number of a paragraph by itself, as <c>12.</c>.</summary>
    public static bool IsFigure(string number) => ParagraphDepths.FigureOf(Plain(number)) > 0;

    /// <summary>The number with the digits of other scripts written as ours.</summary>
    public static string Plain(string number) =>
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

    // A figure needs a blank after it or a letter that is no digit, so that 1.5 and 76/258 are none.
    [GeneratedRegex(
        @"^\s*(?<number>[(（](?:[a-z]{1,4}|[ivxlc]{1,6}|\d{1,2}|[а-я]|[\u0621-\u064A]\u0640?|[一二三四五六七八九十]{1,3})[)）]|(?:[a-z]|[ivx]{2,5}|[а-я]|[\u0621-\u064A])\)|[0-9\u0660-\u0669\u06F0-\u06F9]{1,3}(?:\s?bis)?\s?(?:[.．、](?![0-9])|[-–](?=\s))|[•●○▪–—−‒](?=\s))\s*(?=\S)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
