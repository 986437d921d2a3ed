using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Rooms.Claims;

/// <summary>Where a letter ends in a source.</summary>
internal static partial class Letter
{
    /// <summary>The place after a letter of a plain text, with the marks that are set over it.</summary>
    public static int EndInText(string source, int place)
    {
        var end = place + (char.IsHighSurrogate(source[place]) && place + 1 < source.Length ? 2 : 1);
        while (end < source.Length && IsOver(source[end]))
            end++;
        return end;
    }

    /// <summary>The same in markup, where a reference may stand for the letter.</summary>
    public static int EndInMarkup(string source, int place)
    {
        if (source[place] != '&')
            return EndInText(source, place);
        var match = Reference().Match(source, place, Math.Min(40, source.Length - place));
        return match.Success ? place + match.Length : place + 1;
    }

    private static bool IsOver(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    [GeneratedRegex(@"\G&#?[A-Za-z0-9]{1,38};", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
