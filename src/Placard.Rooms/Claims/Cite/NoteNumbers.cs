using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Rooms.Claims;

/// <summary>Numbers the notes of a text. A document that was given back before has some already.</summary>
internal static partial class NoteNumbers
{
    /// <summary>The first number that a source does not use.</summary>
    public static int FirstFree(string source) =>
        Used().Matches(source).Select(m => int.Parse(m.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max()
        + 1;

    [GeneratedRegex(@"\bplacard-(?:note-)?(?<number>[0-9]{1,6})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Used();
}
