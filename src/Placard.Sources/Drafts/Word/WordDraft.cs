using System.IO.Compression;
using System.Xml;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Files;

namespace Placard.Sources.Drafts.Word;

/// <summary>Reads a Word document: its paragraphs as if all changes were accepted, with the numbers that Word counts, and its notes.
/// Comments, heads and feet are left out.</summary>
internal static class WordDraft
{
    private const int MostParts = 10_000;

    /// <summary>Its structure.</summary>
    /// <exception cref="UnreadableDraftException">It is no Word document, or damaged, or passes a limit.</exception>
    public static RecognisedDraft Read(byte[] content, ReadingBudget budget)
    {
        var omissions = new Omissions();
        return omissions.SaidOn(DraftRecognition.OfBlocks(Blocks(content, budget, omissions, within: 0)));
    }

    /// <summary>Its paragraphs.</summary>
    /// <param name="content">The file.</param>
    /// <param name="budget">What the reading may take.</param>
    /// <param name="omissions">Where what is not read is noted.</param>
    /// <param name="within">How many documents it is inserted in.</param>
    /// <exception cref="UnreadableDraftException">It is no Word document, or damaged, or passes a limit.</exception>
    public static IReadOnlyList<DraftBlock> Blocks(byte[] content, ReadingBudget budget, Omissions omissions, int within)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
                throw DraftLimits.UnpacksTooFar;
            return Blocks(new WordParts(archive, budget), budget, omissions, within);
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

    private static IReadOnlyList<DraftBlock> Blocks(WordParts parts, ReadingBudget budget, Omissions omissions, int within)
    {
        var styles = parts.Part("styles", WordStyles.Read) ?? WordStyles.None;
        var numbering = parts.Part("numbering", WordNumbering.Read) ?? WordNumbering.None;
        var notes = new WordNotes(
            parts.Part("footnotes", xml => WordNotes.Read(xml, styles, omissions)) ?? [],
            parts.Part("endnotes", xml => WordNotes.Read(xml, styles, omissions)) ?? []
        );
        var chunks = new WordChunks(parts, budget, omissions, within);
        return parts.Main(xml => new WordParagraphs(xml, styles, numbering, notes, omissions, chunks.At).Read());
    }
}
