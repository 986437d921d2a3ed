using System.Text.RegularExpressions;

namespace Placard.Record.Documents.Spelling;

/// <summary>Where symbols begin and end in running text.</summary>
internal static partial class SymbolScanner
{
    public static IEnumerable<string> Candidates(string text)
    {
        foreach (Match match in Symbol().Matches(Glued().Replace(text, " ")))
            yield return LoosePart().Replace(match.Value, " $1");
    }

    /// <summary>The symbols of a text with the places where they stand in it.</summary>
    public static IEnumerable<(int Start, int Length, string Written)> Places(string text)
    {
        foreach (Match match in Symbol().Matches(text))
            yield return (match.Index, match.Length, LoosePart().Replace(match.Value, " $1"));
    }

    // A symbol that follows a word or another symbol without a blank.
    [GeneratedRegex(@"(?<=[a-z0-9)])(?=[AES]/(?:HRC/|CN\.4/|[0-9]))")]
    private static partial Regex Glued();

    [GeneratedRegex(@" \(([A-D])\)$")]
    private static partial Regex LoosePart();

    // Components as they are written, with the slips that reading puts right, then a session or year, then a part.
    [GeneratedRegex(
        """
            \b(?:[AEST]|ST|HRI|C[A-Z]{2,4})
            (?:/{1,2}(?:[A-Z][A-Za-z]{0,6}\.{0,2}\ ?[0-9]+\.?(?=[/\s,;.(\[a-z)A]|$)|[A-Z]{1,6}(?=/)|E?S-[0-9]+|[0-9]+(?:L\.[0-9]+)?))+
            (?:(?:\ [A-D])?\ ?\((?:(?:E?S-)?[IVXLC]+|[0-9]{4})\)|(?:\ \(?[A-D]\)?(?=\s|$)))?
            (?![0-9/])
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Symbol();
}
