using System.Text.RegularExpressions;

namespace Placard.Sources.UnXml;

/// <summary>Text of documents as readers see it.</summary>
internal static partial class DisplayText
{
    /// <summary>The text with every stretch of white space, of whatever kind, as one blank, and without control or formatting
    /// characters.</summary>
    public static string Joined(string text) => Spaces().Replace(Unprinted().Replace(text, ""), " ").Trim();

    [GeneratedRegex(@"[\s\u00A0\u2000-\u200A\u202F]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    // Tabs and line ends are control characters too, and stand for blanks.
    [GeneratedRegex(@"[\p{Cc}\p{Cf}-[\t\r\n]]", RegexOptions.CultureInvariant)]
    private static partial Regex Unprinted();
}
