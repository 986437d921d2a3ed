using Placard.Record.Texts.Recognition;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>Reads the lines of a PDF's pages.</summary>
internal static class PdfPages
{
    private const int DeepestObject = 128;

    // Of a page, so that a picture is of text and no emblem; of letters, so that a page number does not make it one with text.
    private const double LargePicture = 0.4;
    private const int FewLetters = 60;

    // Of all letters: beyond it what is left is no text.
    private const double MostUntold = 0.2;

    /// <summary>The lines, in reading order.</summary>
    /// <exception cref="UnreadableDraftException">It is under a password, or holds no text, or passes a limit.</exception>
    public static IReadOnlyList<PageLine> Read(byte[] content, ReadingBudget budget, Omissions omissions)
    {
        using var pdf = Open(content, budget);
        var pages = pdf.NumberOfPages;
        if (pages > DraftLimits.Pages)
            throw new UnreadableDraftException($"The PDF has more than the {DraftLimits.Pages} pages that a draft may have.");
        var fonts = new FontLetters(pdf, budget);
        var lines = new List<PageLine>();
        var pictures = new List<int>();
        var hasPictures = false;
        for (var number = 1; number <= pages; number++)
        {
            budget.Check();
            var page = pdf.GetPage(number);
            if (page.Letters.Count > DraftLimits.LettersOfPage)
                throw DraftLimits.TooLong;
            hasPictures |= page.NumberOfImages > 0;
            if (IsPicture(page))
                pictures.Add(number);
            lines.AddRange(PdfLines.Of(PageLetters.Of(page, fonts, omissions, out var height), height, number));
            if (lines.Count > DraftLimits.Lines)
                throw DraftLimits.TooLong;
        }
        Check(fonts, omissions);
        if (!lines.Any(l => l.Text.Any(char.IsLetter)))
            throw new UnreadableDraftException(
                hasPictures
                    ? "This PDF is a scan: it holds pictures of pages and no text; have its text recognised first, and try again."
                    : "This PDF holds no text."
            );
        if (pictures.Count > 0)
            omissions.Say(PicturesOf(pictures));
        return IsFromRight(lines) ? [.. lines.Select(Mirrored)] : lines;
    }

    private static bool IsPicture(Page page) =>
        page.Letters.Count(l => !string.IsNullOrWhiteSpace(l.Value)) < FewLetters
        && page.NumberOfImages > 0
        && page.GetImages().Any(i => i.BoundingBox.Width * i.BoundingBox.Height > LargePicture * page.Width * page.Height);

    private static string PicturesOf(List<int> pages) =>
        pages.Count == 1
            ? $"Page {pages[0]} is a picture without text and was not read."
            : $"{pages.Count} pages are pictures without text and were not read, the first of them page {pages[0]}.";

    private static void Check(FontLetters fonts, Omissions omissions)
    {
        if (fonts.Untold > fonts.All * MostUntold)
            throw new UnreadableDraftException(
                "The fonts of this PDF do not say which letters they print, so its text cannot be read. Have the text recognised (OCR), or "
                    + "upload the draft as DOCX or plain text."
            );
        if (fonts.Untold > 0)
            omissions.Say(
                fonts.Untold == 1
                    ? "The font of 1 letter does not say which letter it is; it is shown as �."
                    : $"The fonts of {fonts.Untold} letters do not say which letters they are; they are shown as �."
            );
        if (fonts.Guessed > fonts.All * MostUntold)
            omissions.Say("Fonts of this PDF do not say which letters they print. Letters may be wrong; compare with the printed page.");
    }

    // Lines that run from the right begin there; what is said of the left of others holds for them mirrored.
    private static bool IsFromRight(List<PageLine> lines) =>
        lines.Sum(l => l.Text.Count(c => c is >= '\u0600' and <= '\u06FF')) * 2 > lines.Sum(l => l.Text.Count(char.IsLetter));

    private static PageLine Mirrored(PageLine line) => line with { Left = -line.Right, Right = -line.Left };

    private static PdfDocument Open(byte[] content, ReadingBudget budget)
    {
        try
        {
            return PdfDocument.Open(
                content,
                new ParsingOptions
                {
                    UseLenientParsing = true,
                    SkipMissingFonts = true,
                    MaxStackDepth = DeepestObject,
                    FilterProvider = new CountingFilters(budget),
                }
            );
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableDraftException("This PDF is protected by a password. Save it without one and try again.");
        }
    }
}
