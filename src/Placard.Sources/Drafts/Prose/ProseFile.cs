using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts.Html;
using Placard.Sources.Drafts.Word;

namespace Placard.Sources.Drafts.Prose;

/// <summary>A document that a reader has in hand as running text, read in memory: nothing of it is written or logged.</summary>
/// <param name="Kind">In what form it came, told by its content. Markdown is plain text.</param>
/// <param name="Paragraphs">Its paragraphs in order, the notes at the end; one at least.</param>
/// <param name="Remarks">What a reader should know, each a sentence: that struck-out text was left out, that changes were taken as
/// accepted.</param>
public sealed record ProseFile(DraftKind Kind, IReadOnlyList<ProseParagraph> Paragraphs, IReadOnlyList<string> Remarks)
{
    /// <summary>Reads a document that is in memory, in this process; what strangers send is read by
    /// <see cref="Apart.DraftReaders"/>.</summary>
    /// <param name="content">The whole file.</param>
    /// <exception cref="UnreadableDraftException">It cannot be read; the message says why.</exception>
    public static ProseFile Read(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > DraftLimits.Bytes)
            throw DraftLimits.TooLarge;
        var kind = DraftBytes.KindOf(content);
        var omissions = new Omissions();
        var paragraphs = TimeLimit.Run(
            DraftLimits.Time,
            budget =>
                kind switch
                {
                    DraftKind.Pdf => PdfProse.Read(content, budget, omissions),
                    DraftKind.Akn4Un => OfMarkedUp(MarkedUpDraft.Read(content)),
                    DraftKind.PlainText => PlainProse.Read(content, omissions),
                    DraftKind.Docx => WordDraft.Prose(content, budget, omissions),
                    _ => WebPage.Prose(content, budget, omissions),
                }
        );
        if (paragraphs.Count == 0)
            throw new UnreadableDraftException("The file contains no paragraph of text.");
        if (paragraphs.Count > DraftLimits.Lines)
            throw DraftLimits.TooLong;
        return new ProseFile(kind, [.. paragraphs.OrderBy(p => p.IsNote)], omissions.Sentences);
    }

    private static List<ProseParagraph> OfMarkedUp(RecognisedDraft draft)
    {
        var all = new List<ProseParagraph>();
        foreach (var paragraph in draft.Text.Paragraphs)
        {
            var isHeading = paragraph.Kind == ParagraphKind.Heading;
            if (ProseText.Of(paragraph.Text, isHeading: isHeading) is { } words)
                all.Add(words);
            all.AddRange(paragraph.Footnotes.Select(f => ProseText.Of(f.Text, isNote: true)).OfType<ProseParagraph>());
        }
        return all;
    }
}
