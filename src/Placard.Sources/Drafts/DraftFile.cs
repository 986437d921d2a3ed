using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts.Html;
using Placard.Sources.Drafts.Pdf;
using Placard.Sources.Drafts.Plain;
using Placard.Sources.Drafts.Word;

namespace Placard.Sources.Drafts;

/// <summary>A draft that a reader has in hand, read in memory: nothing of it is written or logged.</summary>
/// <param name="Kind">In what form it came, told by its content and not by its name.</param>
/// <param name="Draft">Its structure, and what its cover says.</param>
public sealed record DraftFile(DraftKind Kind, RecognisedDraft Draft)
{
    /// <summary>Reads a draft.</summary>
    /// <param name="content">The file; read to its end, and left to its owner.</param>
    /// <exception cref="UnreadableDraftException">It cannot be read; the message says why.</exception>
    public static DraftFile Read(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Read(DraftBytes.Of(content));
    }

    /// <summary>Reads a draft that is in memory.</summary>
    /// <param name="content">The whole file.</param>
    /// <exception cref="UnreadableDraftException">It cannot be read; the message says why.</exception>
    public static DraftFile Read(byte[] content) => Read(content, DraftLimits.Time);

    /// <summary>Reads a draft that is in memory, with a limit of time other than the usual.</summary>
    internal static DraftFile Read(byte[] content, TimeSpan limit)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > DraftLimits.Bytes)
            throw DraftLimits.TooLarge;
        var kind = DraftBytes.KindOf(content);
        var draft = TimeLimit.Run(
            limit,
            budget =>
                kind switch
                {
                    DraftKind.Pdf => OfPages(omissions => PdfPages.Read(content, budget, omissions)),
                    DraftKind.Akn4Un => MarkedUpDraft.Read(content),
                    DraftKind.PlainText => OfPages(omissions => PlainPages.Read(content, omissions)),
                    DraftKind.Docx => WordDraft.Read(content, budget),
                    _ => WebPage.Read(content, budget),
                }
        );
        if (draft.Text.Paragraphs.Count == 0)
            throw new UnreadableDraftException("The file contains no paragraph of text.");
        return new DraftFile(kind, draft);
    }

    private static RecognisedDraft OfPages(Func<Omissions, IReadOnlyList<PageLine>> read)
    {
        var omissions = new Omissions();
        return omissions.SaidOn(DraftRecognition.OfPages(read(omissions)));
    }
}
