using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Placard.Rooms.Claims.Docx;

/// <summary>Adds to XML as it is written, of which nothing else changes.</summary>
internal static partial class XmlRoot
{
    /// <summary>The XML with something at the end of its root.</summary>
    /// <param name="xml">The XML, well formed.</param>
    /// <param name="inside">What is added, given the prefix of the root with its colon.</param>
    public static string With(string xml, Func<string, string> inside)
    {
        var end = EndTag().Match(xml);
        if (end.Success)
            return xml.Insert(end.Index, inside(end.Groups["prefix"].Value));
        var only = EmptyTag().Match(xml);
        var prefix = only.Groups["prefix"].Value;
        return only.Success
            ? $"{xml[..only.Groups["slash"].Index]}>{inside(prefix)}</{prefix}{only.Groups["name"].Value}>"
            : throw Refusal.Unprocessable("A part of this Word document is not as Word writes it. Save it again with Word.");
    }

    /// <summary>Words as XML, without what no XML may hold.</summary>
    public static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            escaped.Append(
                rune.Value switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    < ' ' or 0xFFFE or 0xFFFF => " ",
                    _ => rune.ToString(),
                }
            );
        }
        return escaped.ToString();
    }

    /// <summary>Opens XML that was read before, with nothing fetched.</summary>
    public static XmlReader Open(string xml) =>
        XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

    [GeneratedRegex(
        @"</(?<prefix>(?:[^\s<>:/]{1,60}:)?)[^\s<>:/]{1,60}\s*>\s*(?:<!--[^<>]{0,1000}-->\s*)?$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex EndTag();

    [GeneratedRegex(
        @"<(?<prefix>(?:[^\s<>:/?!]{1,60}:)?)(?<name>[^\s<>:/?!]{1,60})(?:\s[^<>]{0,4000})?(?<slash>/>)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex EmptyTag();
}
