using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>The letters of a page that its readers see and that stand, each once, without those struck out.</summary>
internal static class PageLetters
{
    private const double Edge = 1;

    /// <summary>Reads them; what is left out is noted.</summary>
    /// <param name="page">The page.</param>
    /// <param name="fonts">What the fonts of the document say.</param>
    /// <param name="omissions">Where what is left out is noted.</param>
    /// <param name="height">How high the page is, the way its text runs.</param>
    public static List<PrintedLetter> Of(Page page, FontLetters fonts, Omissions omissions, out double height)
    {
        var letters = page
            .Letters.Where(l =>
                l.Value.Length > 0 && l.PointSize > 2 && double.IsFinite(l.StartBaseLine.Y) && double.IsFinite(l.StartBaseLine.X)
            )
            .ToList();
        var turn = PageTurn.Of(page, letters);
        height = turn.Height;
        var upright = new List<PrintedLetter>(letters.Count);
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            var value = fonts.Of(letter, i + 1 < letters.Count ? letters[i + 1].Value : "");
            if (!IsOnPage(letter, page))
                omissions.Add(Omission.Cropped, value);
            else if (!turn.IsUpright(letter))
                omissions.Add(Omission.Sideways, value);
            else
            {
                if (!string.IsNullOrWhiteSpace(value))
                    omissions.EndPassage();
                upright.Add(Printed(letter, value, turn));
            }
        }
        omissions.EndPassage();
        NoteAnnotations(page, omissions);
        return StruckLetters.Without(CombiningMarks.Joined(OverprintedLetters.Once(upright)), new StrikeLines(page, turn), omissions);
    }

    private static bool IsOnPage(Letter letter, Page page)
    {
        var (x, y) = ((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, (letter.StartBaseLine.Y + letter.EndBaseLine.Y) / 2);
        return x > -Edge && x < page.Width + Edge && y > -Edge && y < page.Height + Edge;
    }

    private static PrintedLetter Printed(Letter letter, string value, PageTurn turn)
    {
        var (start, end) = (turn.Of(letter.StartBaseLine), turn.Of(letter.EndBaseLine));
        // A mark has no width of its own; its ink shows which letter it is set over.
        if (CombiningMarks.IsMark(value))
        {
            var (one, other) = (turn.Of(letter.BoundingBox.BottomLeft), turn.Of(letter.BoundingBox.TopRight));
            (start, end) = (new PdfPoint(Math.Min(one.X, other.X), start.Y), new PdfPoint(Math.Max(one.X, other.X), end.Y));
        }
        return new PrintedLetter(value is "∗" or "＊" ? "*" : value, start.X, start.Y, end.X, letter.PointSize)
        {
            IsItalic = letter.FontDetails.IsItalic || IsNamed(letter, "Italic") || IsNamed(letter, "Oblique"),
            IsBold = letter.FontDetails.IsBold || IsNamed(letter, "Bold") || IsNamed(letter, "Black"),
        };
    }

    private static bool IsNamed(Letter letter, string style) =>
        letter.FontName?.Contains(style, StringComparison.OrdinalIgnoreCase) == true;

    private static void NoteAnnotations(Page page, Omissions omissions)
    {
        foreach (var mark in page.GetAnnotations())
        {
            if (mark.Type == AnnotationType.FreeText && mark.Content is { Length: > 0 } words)
            {
                omissions.Add(Omission.TextBox, words);
                omissions.EndPassage();
            }
            else if (mark.Type is AnnotationType.Text or AnnotationType.Caret && mark.Content is { Length: > 0 })
                omissions.Add(Omission.Comment);
        }
    }
}
