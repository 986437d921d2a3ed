using System.Text;
using Placard.Record.Claims;
using Placard.Sources.Drafts;
using Placard.Sources.Drafts.Apart;
using Placard.Sources.Drafts.Prose;

namespace Placard.Rooms.Claims;

/// <summary>A document whose claims are to be checked, as it was read. It lives as long as the answer does.</summary>
/// <param name="Name">What its reader calls it.</param>
/// <param name="Content">The whole file.</param>
/// <param name="File">Its running text.</param>
public sealed record ReadClaimsDocument(string Name, ReadOnlyMemory<byte> Content, ProseFile File)
{
    private const string Unnamed = "document";

    /// <summary>The form of the file, as a reader calls it.</summary>
    public string Kind =>
        File.Kind switch
        {
            DraftKind.Pdf => "PDF",
            DraftKind.Docx => "Word document",
            DraftKind.Html => "web page",
            DraftKind.Akn4Un => "AKN4UN",
            _ => "plain text",
        };

    /// <summary>Its text with a date. Headings state nothing, and are blank in it.</summary>
    public ClaimDocument Dated(PartialDate date) => new([.. File.Paragraphs.Select(p => p.IsHeading ? "" : p.Text)], date);

    /// <summary>The words that were pasted or the file that was chosen.</summary>
    /// <exception cref="Refusal">There is neither, there are both, or it cannot be read.</exception>
    internal static async Task<ReadClaimsDocument> OfAsync(FilledForm form, CancellationToken cancellation)
    {
        var words = form.Field("words");
        if (form.Files.GetValueOrDefault("file") is not { } file)
            return string.IsNullOrWhiteSpace(words)
                ? throw Refusal.Unprocessable("Paste the words of a document, or choose a file.")
                : await OfWordsAsync(words, cancellation);
        if (!string.IsNullOrWhiteSpace(words))
            throw Refusal.Unprocessable("Paste words or choose a file, not both.");
        try
        {
            return await OfAsync(file.Name, file.Bytes, cancellation);
        }
        catch (UnreadableDraftException e)
        {
            throw Refusal.Unprocessable(e.Message);
        }
    }

    /// <summary>Words that were handed over.</summary>
    /// <exception cref="Refusal">There are none.</exception>
    internal static async Task<ReadClaimsDocument> OfWordsAsync(string words, CancellationToken cancellation)
    {
        try
        {
            return await OfAsync("", Encoding.UTF8.GetBytes(words), cancellation);
        }
        catch (UnreadableDraftException e)
        {
            throw Refusal.Unprocessable(e.Message);
        }
    }

    /// <summary>The document in a file that a command names; <c>-</c> is standard input.</summary>
    /// <exception cref="Refusal">There is none, or it cannot be read.</exception>
    internal static async Task<ReadClaimsDocument> AtAsync(string path, CancellationToken cancellation)
    {
        try
        {
            DraftReaders.Here.Prepare();
            using var content =
                path == "-"
                    ? Console.OpenStandardInput()
                    : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            return await OfAsync(path == "-" ? "" : Path.GetFileName(path), BytesOf(content), cancellation);
        }
        catch (UnreadableDraftException e)
        {
            throw Refusal.Unreadable($"{(path == "-" ? "Standard input" : path)} cannot be read as a document. {e.Message}");
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

    /// <summary>Says what it is and nothing of what is in it, wherever it may be printed.</summary>
    public override string ToString() => $"a document of {File.Paragraphs.Count} paragraphs";

    private static async Task<ReadClaimsDocument> OfAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) =>
        new(name.Length > 0 ? name : Unnamed, bytes, await DraftReaders.Here.ReadProseAsync(bytes, cancellation));

    // One portion more than is read of a document is enough to see that it is too long.
    private static byte[] BytesOf(Stream content)
    {
        var buffer = new byte[81920];
        using var all = new MemoryStream();
        for (int count; all.Length <= DraftLimits.Bytes && (count = content.Read(buffer)) > 0; )
            all.Write(buffer, 0, count);
        return all.ToArray();
    }
}
