using System.IO.Compression;
using System.Xml;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Files;

namespace Placard.Sources.Drafts.Word;

/// <summary>Reads a Word document: its paragraphs as if all changes were accepted, with the numbers that Word counts, and its footnotes.
/// Comments, heads and feet are left out.</summary>
internal static class WordDraft
{
    private const int MostParts = 10_000;

    /// <summary>Its structure.</summary>
    /// <exception cref="UnreadableDraftException">It is no Word document, or damaged, or passes a limit.</exception>
    public static RecognisedDraft Read(byte[] content, ReadingBudget budget)
    {
        try
        {
            using var parts = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (parts.Entries.Count > MostParts)
                throw DraftLimits.UnpacksTooFar;
            return Read(parts, budget);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableDraftException("The Word document is damaged: its parts cannot be unpacked.");
        }
        catch (XmlException)
        {
            throw new UnreadableDraftException("The Word document is damaged: the XML of its parts is malformed.");
        }
        catch (UnreadableFileException e)
        {
            throw new UnreadableDraftException(e.Message);
        }
    }

    private static RecognisedDraft Read(ZipArchive parts, ReadingBudget budget)
    {
        var main =
            parts.GetEntry("word/document.xml")
            ?? parts.Entries.FirstOrDefault(p =>
                p.FullName.StartsWith("word/document", StringComparison.Ordinal) && p.FullName.EndsWith(".xml", StringComparison.Ordinal)
            )
            ?? throw new UnreadableDraftException("This is an archive, not a Word document. Upload the draft itself.");
        var styles = Part(parts, "word/styles.xml", budget, WordStyles.Read) ?? WordStyles.None;
        var numbering = Part(parts, "word/numbering.xml", budget, WordNumbering.Read) ?? WordNumbering.None;
        var notes =
            Part(parts, "word/footnotes.xml", budget, xml => WordParagraphs.ReadNotes(xml, styles)) ?? new Dictionary<string, string>();
        using var stream = new CountingStream(main.Open(), budget);
        using var document = SafeXml.Open(stream);
        var paragraphs = new WordParagraphs(document, styles, numbering, notes);
        var draft = DraftRecognition.OfBlocks(paragraphs.Read());
        return paragraphs.HasChanges
            ? draft with
            {
                Remarks = [.. draft.Remarks, "The document has tracked changes; it was read as if all of them were accepted."],
            }
            : draft;
    }

    private static T? Part<T>(ZipArchive parts, string name, ReadingBudget budget, Func<XmlReader, T> read)
        where T : class
    {
        if (parts.GetEntry(name) is not { } part)
            return null;
        using var stream = new CountingStream(part.Open(), budget);
        using var xml = SafeXml.Open(stream);
        return read(xml);
    }
}
