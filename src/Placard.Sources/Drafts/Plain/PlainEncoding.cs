using System.Text;

namespace Placard.Sources.Drafts.Plain;

/// <summary>Tells in which encoding a plain text is: UTF-8, UTF-16 with or without a mark, else one of Windows' old ones.</summary>
internal static class PlainEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // By the letters that are commonest where each is used.
    private static readonly (int CodePage, string Commonest)[] Old = [(1252, "éèàùçóíáñ’“”–"), (1251, "оеаинтсрв"), (1256, "اليمنوتر")];

    /// <summary>The text.</summary>
    /// <exception cref="UnreadableDraftException">It is no text.</exception>
    public static string TextOf(byte[] content) => Read(content).Text;

    /// <summary>The text, and its encoding.</summary>
    /// <exception cref="UnreadableDraftException">It is no text.</exception>
    public static SourceText Read(byte[] content)
    {
        var source = Decoded(content);
        var text = source.Text;
        // Plain text has no control characters but those that part lines and pages.
        if (
            text.Count(c => c == '\0' || char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))
            > text.Length / 200
        )
            throw new UnreadableDraftException("The file is neither a PDF, a Word document, a web page nor plain text.");
        return source;
    }

    private static SourceText Decoded(byte[] content)
    {
        switch (content)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return SourceText.Of(content, Encoding.UTF8, mark: 3);
            case [0xFF, 0xFE, ..]:
                return SourceText.Of(content, Encoding.Unicode, mark: 2);
            case [0xFE, 0xFF, ..]:
                return SourceText.Of(content, Encoding.BigEndianUnicode, mark: 2);
        }
        var (even, odd) = (0, 0);
        for (var i = 0; i < Math.Min(content.Length, 8192); i++)
        {
            if (content[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }
        var looked = Math.Min(content.Length, 8192) / 2;
        if (odd > looked / 3 && even < looked / 20)
            return SourceText.Of(content, Encoding.Unicode);
        if (even > looked / 3 && odd < looked / 20)
            return SourceText.Of(content, Encoding.BigEndianUnicode);
        try
        {
            return SourceText.Of(content, StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            return Old.Select(old =>
                    (Source: SourceText.Of(content, CodePagesEncodingProvider.Instance.GetEncoding(old.CodePage)!), old.Commonest)
                )
                .MaxBy(read => read.Source.Text.Count(read.Commonest.Contains))
                .Source;
        }
    }
}
