using System.IO.Compression;
using System.Xml;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts.Plain;
using Placard.Sources.Drafts.Prose;
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
    public static IReadOnlyList<DraftBlock> Blocks(byte[] content, ReadingBudget budget, Omissions omissions, int within) =>
        Opened(content, budget, parts => Blocks(parts, budget, omissions, within));

    /// <summary>Its paragraphs as running text, with their places in the characters of the document itself.</summary>
    /// <exception cref="UnreadableDraftException">It is no Word document, or damaged, or passes a limit.</exception>
    public static IReadOnlyList<ProseParagraph> Prose(byte[] content, ReadingBudget budget, Omissions omissions) =>
        Opened(
            content,
            budget,
            parts =>
            {
                var source = parts.MainText(out _).Text;
                using var xml = SafeXml.Open(new StringReader(source));
                return Paragraphs(parts, xml, budget, omissions, within: 0, new WordPlaces(source)).ReadProse();
            }
        );

    /// <summary>The characters of the document itself, their encoding, their bytes, and the name of the part.</summary>
    /// <exception cref="UnreadableDraftException">It is no Word document, or damaged, or passes a limit.</exception>
    public static (SourceText Source, byte[] Bytes, string Name) MainText(byte[] content, ReadingBudget budget) =>
        Opened(
            content,
            budget,
            parts =>
            {
                var source = parts.MainText(out var bytes);
                return (source, bytes, parts.MainName);
            }
        );

    private static T Opened<T>(byte[] content, ReadingBudget budget, Func<WordParts, T> read)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
                throw DraftLimits.UnpacksTooFar;
            return read(new WordParts(archive, budget));
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

    private static IReadOnlyList<DraftBlock> Blocks(WordParts parts, ReadingBudget budget, Omissions omissions, int within) =>
        parts.Main(xml => Paragraphs(parts, xml, budget, omissions, within, places: null).Read());

    private static WordParagraphs Paragraphs(
        WordParts parts,
        XmlReader xml,
        ReadingBudget budget,
        Omissions omissions,
        int within,
        WordPlaces? places
    )
    {
        var styles = parts.Part("styles", WordStyles.Read) ?? WordStyles.None;
        var numbering = parts.Part("numbering", WordNumbering.Read) ?? WordNumbering.None;
        var notes = new WordNotes(
            parts.Part("footnotes", xml => WordNotes.Read(xml, styles, omissions)) ?? [],
            parts.Part("endnotes", xml => WordNotes.Read(xml, styles, omissions)) ?? []
        );
        var chunks = new WordChunks(parts, budget, omissions, within);
        return new WordParagraphs(xml, styles, numbering, notes, omissions, chunks.At) { Places = places };
    }
}
