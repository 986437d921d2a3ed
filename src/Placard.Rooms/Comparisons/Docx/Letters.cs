using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Placard.Rooms.Comparisons.Docx;

/// <summary>Letters as a document holds them.</summary>
internal static class Letters
{
    /// <summary>A run of words.</summary>
    public static Run Run(string text, bool isDeleted, bool isItalic = false, bool isRightToLeft = false)
    {
        var run = new Run();
        if (isItalic || isRightToLeft)
        {
            var look = new RunProperties();
            if (isItalic)
            {
                look.Append(new Italic());
                look.Append(new ItalicComplexScript());
            }
            if (isRightToLeft)
                look.Append(new RightToLeftText());
            run.Append(look);
        }
        run.Append(
            isDeleted
                ? new DeletedText(Legal(text)) { Space = SpaceProcessingModeValues.Preserve }
                : new Text(Legal(text)) { Space = SpaceProcessingModeValues.Preserve }
        );
        return run;
    }

    // Half a pair of surrogates, which no XML may hold, becomes the sign for what cannot be shown.
    private static string Legal(string text)
    {
        if (!text.Any(c => !XmlConvert.IsXmlChar(c)))
            return text;
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            legal.Append(rune.Value is 0xFFFE or 0xFFFF || rune.Value < ' ' ? Rune.ReplacementChar : rune);
        return legal.ToString();
    }
}
