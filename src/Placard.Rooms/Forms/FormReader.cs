using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Placard.Rooms.Forms;

/// <summary>Reads a form with files part by part into memory. The framework's own reader of forms keeps large files on disk, which drafts
/// must never reach.</summary>
internal static class FormReader
{
    /// <summary>The field of the ticket, which must come before the files.</summary>
    public const string TicketField = "ticket";

    /// <summary>How many characters a field may have, where the form does not allow more.</summary>
    public const int LongestField = 4000;

    private const int MostParts = 12;
    private const int MostFiles = 2;
    private const int MostBytesOfALetter = 4;
    private const int LongestBoundary = 70;
    private const int LongestName = 120;

    /// <summary>The most that a whole form may hold.</summary>
    public const long MostBytes = (MostFiles * (long)UploadedDraft.MostBytes) + (64 * 1024);

    public static async Task<FilledForm> ReadAsync(
        string? contentType,
        Stream body,
        Func<string, bool> isTicket,
        int longestField,
        CancellationToken cancellation
    )
    {
        if (
            !MediaTypeHeaderValue.TryParse(contentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary
        )
            throw Refusal.Unprocessable("Files are handed in with the form of this page, as multipart/form-data.");
        var parts = new MultipartReader(boundary, body) { HeadersCountLimit = 8, HeadersLengthLimit = 4096 };
        var files = new Dictionary<string, UploadedDraft>(StringComparer.Ordinal);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var isTicketed = false;
        for (var count = 0; await parts.ReadNextSectionAsync(cancellation) is { } part; count++)
        {
            if (
                count == MostParts
                || !ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var about)
                || Plain(Said(about, "name")) is not { Length: > 0 } field
            )
                throw Refusal.Unprocessable("This form is not one of this page.");
            if (Said(about, "filename") is not { } fileName)
            {
                var value = await WordsAsync(part, isTicketed ? longestField : LongestField, cancellation);
                isTicketed |= field == TicketField && isTicket(value);
                fields[field] = value;
                continue;
            }
            if (!isTicketed)
                break;
            if (files.Count == MostFiles)
                throw Refusal.Unprocessable($"At most {MostFiles} files are taken at once.");
            var name = NameOf(fileName);
            var bytes =
                await BytesAsync(part, UploadedDraft.MostBytes, cancellation) ?? throw new Refusal(RefusalReason.TooLarge, TooLarge);
            if (bytes.Length > 0)
                files[field] = new UploadedDraft(name, bytes);
            else if (name.Length > 0)
                throw Refusal.Unprocessable("The file is empty.");
        }
        return isTicketed
            ? new FilledForm(files, fields)
            : throw new Refusal(RefusalReason.ForeignForm, "This form has expired. Reload the page and submit it again.");
    }

    private static async Task<ReadOnlyMemory<byte>?> BytesAsync(MultipartSection part, long most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await part.Body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (bytes.Length + read > most)
                return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    public static string TooLarge => $"The file is too large: at most {UploadedDraft.MostBytes / (1024 * 1024)} MB are taken.";

    private static async Task<string> WordsAsync(MultipartSection part, int longest, CancellationToken cancellation)
    {
        var words = await BytesAsync(part, longest * (long)MostBytesOfALetter, cancellation) is { } bytes
            ? Encoding.UTF8.GetString(bytes.Span)
            : null;
        return words is not null && words.Length <= longest
            ? words
            : throw Refusal.Unprocessable($"What is typed into a field of this form may have at most {longest} characters.");
    }

    // Of names in the form “filename*”, which RFC 7578 forbids in forms, none is read.
    private static string? Said(ContentDispositionHeaderValue about, string what) =>
        about.Parameters.FirstOrDefault(p => p.Name.Equals(what, StringComparison.OrdinalIgnoreCase)) is { Value.HasValue: true } said
            ? HeaderUtilities.UnescapeAsQuotedString(said.Value).Value
            : null;

    // Browsers send the name alone; other programs may send a whole path, which tells more of a reader's machine than needs to come back on
    // a page.
    private static string NameOf(string fileName)
    {
        var name = Plain(fileName);
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        if (name.Length <= LongestName)
            return name;
        var start = name.Length - LongestName;
        return name[(char.IsLowSurrogate(name[start]) ? start + 1 : start)..];
    }

    private static string Plain(string? text) =>
        string.Concat(
            (text ?? "").Where(c => !char.IsControl(c) && c is not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069'))
        );
}
