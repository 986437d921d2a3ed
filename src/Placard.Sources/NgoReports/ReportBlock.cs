using System.Text.RegularExpressions;

namespace Placard.Sources.NgoReports;

/// <summary>What stands together on the pages of a report: a heading, a paragraph, or one name of a list.</summary>
/// <param name="Page">The page it begins on.</param>
/// <param name="Text">Its lines as one.</param>
/// <param name="Size">The size of its letters.</param>
/// <param name="IsBold">Whether it is in bold type, as headings are.</param>
/// <param name="IsItalic">Whether it is in italics, as the headings within lists are.</param>
internal sealed partial record ReportBlock(int Page, string Text, double Size, bool IsBold, bool IsItalic)
{
    private const double ChapterSize = 13;

    /// <summary>Whether a chapter begins with it.</summary>
    public bool IsChapter => IsBold && Size > ChapterSize;

    /// <summary>The number of the paragraph; empty where it has none.</summary>
    public string Number => Numbered().Match(Text) is { Success: true } match ? match.Groups[1].Value : "";

    /// <summary>Whether it is the beginning of something else and no name of a list.</summary>
    public bool EndsList => IsBold || Number.Length > 0 || SubParagraph().IsMatch(Text);

    [GeneratedRegex(@"^([0-9]{1,3})\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\([a-z]\)\s+\p{Lu}[a-z]+ ", RegexOptions.CultureInvariant)]
    private static partial Regex SubParagraph();
}
