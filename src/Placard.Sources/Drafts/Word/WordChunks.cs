using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts.Html;
using Placard.Sources.Drafts.Plain;

namespace Placard.Sources.Drafts.Word;

/// <summary>Reads the files that a Word document has inserted in it whole, where Word shows them as paragraphs.</summary>
internal sealed class WordChunks(WordParts parts, ReadingBudget budget, Omissions omissions, int within)
{
    private const int Deepest = 3;

    /// <summary>The paragraphs of the file that a relationship names; none, and a remark, where it cannot be read.</summary>
    public IReadOnlyList<DraftBlock> At(string id)
    {
        if (within < Deepest && parts.Related(id) is { } content)
        {
            try
            {
                return Read(content);
            }
            catch (UnreadableDraftException)
            {
                budget.Check();
            }
        }
        omissions.Add(Omission.Attachment);
        return [];
    }

    private IReadOnlyList<DraftBlock> Read(byte[] content) =>
        content.AsSpan().StartsWith("MIME-Version"u8)
            ? throw new UnreadableDraftException("A web archive is not read.")
            : DraftBytes.KindOf(content) switch
            {
                DraftKind.Docx => WordDraft.Blocks(content, budget, omissions, within + 1),
                DraftKind.Html => WebPage.Blocks(content, budget, omissions),
                DraftKind.PlainText => [.. PlainPages.Read(content, omissions).Select(line => new DraftBlock(line.Text))],
                _ => throw new UnreadableDraftException("A file of this form is not read within another."),
            };
}
