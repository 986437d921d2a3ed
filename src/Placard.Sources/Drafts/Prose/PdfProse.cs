using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts.Pdf;

namespace Placard.Sources.Drafts.Prose;

/// <summary>Reads a PDF as running text. Its letters have no places to which anything could be given back.</summary>
internal static class PdfProse
{
    /// <summary>The paragraphs.</summary>
    /// <exception cref="UnreadableDraftException">It is under a password, or holds no text, or passes a limit.</exception>
    public static IReadOnlyList<ProseParagraph> Read(byte[] content, ReadingBudget budget, Omissions omissions)
    {
        var blocks = DraftRecognition.ParagraphsOfPages(PdfPages.Read(content, budget, omissions), out var notes);
        return
        [
            .. blocks.SelectMany(b => PartsOf(b.Text).Select(part => ProseText.Of(part, isHeading: IsHeading(b)))).OfType<ProseParagraph>(),
            .. notes.Select(note => ProseText.Of(note, isNote: true)).OfType<ProseParagraph>(),
        ];
    }

    private static bool IsHeading(DraftBlock block) => block.IsHeading && !ProseMarks.EndsSentence(block.Text);

    // On pages the items of a list may follow each other as closely as lines do; what stands side by side is not one sentence.
    private static IEnumerable<string> PartsOf(string text) =>
        text.Split(['•', '▪', '●', '◦', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
