namespace Placard.Sources.Drafts;

/// <summary>The bytes of a draft, and what they show it to be.</summary>
internal static class DraftBytes
{
    private const int LookedAt = 4096;

    /// <summary>All that a stream holds, up to the limit.</summary>
    /// <exception cref="UnreadableDraftException">It holds more, or breaks off.</exception>
    public static byte[] Of(Stream content)
    {
        var buffer = new byte[81920];
        using var all = new MemoryStream();
        try
        {
            for (int count; (count = content.Read(buffer)) > 0; )
            {
                if (all.Length + count > DraftLimits.Bytes)
                    throw DraftLimits.TooLarge;
                all.Write(buffer, 0, count);
            }
        }
        catch (IOException)
        {
            throw new UnreadableDraftException("The file broke off while it was read.");
        }
        return all.ToArray();
    }

    /// <summary>The form of a draft, told by how it begins.</summary>
    /// <exception cref="UnreadableDraftException">It is empty, or in a form that is not read.</exception>
    public static DraftKind KindOf(ReadOnlySpan<byte> content)
    {
        if (content.IndexOfAnyExcept(" \t\r\n\0"u8) < 0)
            throw new UnreadableDraftException("The file is empty.");
        var start = content[..Math.Min(content.Length, LookedAt)];
        // Readers of PDF take what comes before its mark for an accident of sending.
        if (start[..Math.Min(start.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return DraftKind.Pdf;
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8))
            return DraftKind.Docx;
        if (start.StartsWith("\u00D0\u00CF\u0011\u00E0"u8) || start is [0xD0, 0xCF, 0x11, 0xE0, ..])
            throw new UnreadableDraftException(
                "This Word document is in the format used before 2007 or protected by a password. Save it as DOCX without a password and "
                    + "try again."
            );
        if (start.StartsWith(@"{\rtf"u8))
            throw new UnreadableDraftException("RTF files are not supported. Save the draft as DOCX, PDF or plain text and try again.");
        if (
            start
            is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
                or [0xFF, 0xD8, 0xFF, ..]
                or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
                or [0x49, 0x49, 0x2A, 0, ..]
                or [0x4D, 0x4D, 0, 0x2A, ..]
        )
            throw new UnreadableDraftException("This is a picture and contains no text.");
        return KindOfMarkup(start);
    }

    private static DraftKind KindOfMarkup(ReadOnlySpan<byte> start)
    {
        // As bytes of one each, which tells tags in UTF-16 too once the zeros are out.
        Span<char> letters = stackalloc char[LookedAt];
        var length = 0;
        foreach (var b in start)
        {
            if (b is > 0 and < 0x80)
                letters[length++] = char.ToLowerInvariant((char)b);
        }
        var text = letters[..length].TrimStart();
        if (text.IndexOf("<akomantoso") is >= 0 and < 2000 && text[0] == '<')
            return DraftKind.Akn4Un;
        if (
            text is ['<', ..]
            && (
                text.IndexOf("<html") >= 0
                || text.IndexOf("<!doctype html") >= 0
                || text.IndexOf("<body") >= 0
                || text.IndexOf("<p>") >= 0
                || text.IndexOf("<div") >= 0
                || text.IndexOf("<p ") >= 0
            )
        )
            return DraftKind.Html;
        if (text.StartsWith("<?xml"))
            throw new UnreadableDraftException("This is XML of another kind than the AKN4UN that is read here.");
        return DraftKind.PlainText;
    }
}
