using System.Text;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts;
using Placard.Sources.Drafts.Apart;

namespace Placard.Rooms.Drafts;

/// <summary>A draft as it was read from a file.</summary>
/// <param name="Name">What its reader calls the file.</param>
/// <param name="File">What was read.</param>
public sealed record ReadDraft(string Name, DraftFile File)
{
    public RecognisedDraft Draft => File.Draft;

    public StructuredText Text => Draft.Text;

    /// <summary>The form of the file, as a reader calls it.</summary>
    public string Kind => KindOf(File.Kind);

    /// <summary>How many paragraphs of one kind there are, sub-paragraphs aside.</summary>
    public int Count(ParagraphKind kind) => Text.Paragraphs.Count(p => p.Kind == kind && p.Depth == 0);

    /// <summary>What there is of each kind, in words: <c>12 preambular paragraphs, 8 operative paragraphs</c>.</summary>
    public string Counts =>
        string.Join(
            ", ",
            new[]
            {
                Counted(Count(ParagraphKind.Preambular), "preambular paragraph"),
                Counted(Count(ParagraphKind.Operative), "operative paragraph"),
                Counted(Count(ParagraphKind.Annexed), "annexed paragraph"),
                Counted(Text.Paragraphs.Sum(p => p.Footnotes.Count), "footnote"),
            }.Where(words => words.Length > 0)
        );

    /// <summary>The draft in an uploaded file.</summary>
    /// <exception cref="Refusal">None was uploaded, or it cannot be read.</exception>
    internal static async Task<ReadDraft> OfAsync(FilledForm form, CancellationToken cancellation)
    {
        var file = form.File("file");
        try
        {
            return new ReadDraft(file.Name, await DraftReaders.Here.ReadAsync(file.Bytes, cancellation));
        }
        catch (UnreadableDraftException e)
        {
            throw Refusal.Unprocessable(e.Message);
        }
    }

    /// <summary>The draft in words that were handed over.</summary>
    /// <exception cref="Refusal">There is no paragraph in them.</exception>
    internal static async Task<ReadDraft> OfWordsAsync(string words, CancellationToken cancellation)
    {
        try
        {
            return new ReadDraft("draft", await DraftReaders.Here.ReadAsync(Encoding.UTF8.GetBytes(words), cancellation));
        }
        catch (UnreadableDraftException e)
        {
            throw Refusal.Unprocessable(e.Message);
        }
    }

    /// <summary>The draft in a file that a command names.</summary>
    /// <exception cref="Refusal">There is none, or it cannot be read.</exception>
    internal static async Task<ReadDraft> AtAsync(string path, CancellationToken cancellation)
    {
        try
        {
            DraftReaders.Here.Prepare();
            using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            return new ReadDraft(Path.GetFileName(path), await DraftReaders.Here.ReadAsync(content, cancellation));
        }
        catch (UnreadableDraftException e)
        {
            throw Refusal.Unreadable($"{path} cannot be read as a draft. {e.Message}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusal.NotFound($"There is no file {path}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refusal.Unreadable($"{path} cannot be opened.");
        }
    }

    private static string Counted(int count, string what) => count == 0 ? "" : Plurals.Count(count, what);

    private static string KindOf(DraftKind kind) =>
        kind switch
        {
            DraftKind.Pdf => "PDF",
            DraftKind.Docx => "Word document",
            DraftKind.Html => "web page",
            DraftKind.Akn4Un => "AKN4UN",
            _ => "plain text",
        };
}

/// <summary>An uploaded draft as it was read, and a ticket to upload the next.</summary>
public sealed record UploadedReading(ReadDraft Draft, string Ticket);
