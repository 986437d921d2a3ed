using Placard.Record.Texts.Recognition;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>Reads the lines of a PDF's pages.</summary>
internal static class PdfPages
{
    private const int DeepestObject = 128;

    /// <summary>The lines, in reading order.</summary>
    /// <exception cref="UnreadableDraftException">It is under a password, or holds no text, or passes a limit.</exception>
    public static IReadOnlyList<PageLine> Read(byte[] content, ReadingBudget budget)
    {
        using var pdf = Open(content, budget);
        var pages = pdf.NumberOfPages;
        if (pages > DraftLimits.Pages)
            throw new UnreadableDraftException($"The PDF has more than the {DraftLimits.Pages} pages that a draft may have.");
        var lines = new List<PageLine>();
        var hasPictures = false;
        for (var number = 1; number <= pages; number++)
        {
            budget.Check();
            var page = pdf.GetPage(number);
            hasPictures |= page.NumberOfImages > 0;
            lines.AddRange(PdfLines.Of(page, number));
            if (lines.Count > DraftLimits.Lines)
                throw DraftLimits.TooLong;
        }
        if (lines.Any(l => l.Text.Any(char.IsLetter)))
            return lines;
        throw new UnreadableDraftException(
            hasPictures
                ? "This PDF is a scan: it holds pictures of pages and no text; have its text recognised first, and try again."
                : "This PDF holds no text."
        );
    }

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
