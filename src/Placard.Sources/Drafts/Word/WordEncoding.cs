using System.Text;
using System.Text.RegularExpressions;
using Placard.Sources.Drafts.Plain;

namespace Placard.Sources.Drafts.Word;

/// <summary>Reads the characters of a part of a Word document: UTF-8, or UTF-16 where its mark says so, and nothing else.</summary>
internal static partial class WordEncoding
{
    private const int LongestDeclaration = 200;

    /// <summary>The characters, and their encoding.</summary>
    /// <exception cref="UnreadableDraftException">The bytes are in no such encoding.</exception>
    public static SourceText Read(byte[] part)
    {
        try
        {
            return part switch
            {
                [0xEF, 0xBB, 0xBF, ..] => SourceText.Of(part, Strict(Encoding.UTF8), mark: 3),
                [0xFF, 0xFE, ..] => SourceText.Of(part, Strict(Encoding.Unicode), mark: 2),
                [0xFE, 0xFF, ..] => SourceText.Of(part, Strict(Encoding.BigEndianUnicode), mark: 2),
                _ => SourceText.Of(part, Declared(part)),
            };
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableDraftException("The Word document is damaged: its text is not in the encoding that it names.");
        }
    }

    private static Encoding Declared(byte[] part)
    {
        var start = Encoding.Latin1.GetString(part, 0, Math.Min(part.Length, LongestDeclaration));
        return
            Said().Match(start) is { Success: true } match && match.Groups["name"].Value.ToUpperInvariant() is not ("UTF-8" or "US-ASCII")
            ? throw new UnreadableDraftException("The Word document is in an encoding that Word does not write. Save it again with Word.")
            : Strict(Encoding.UTF8);
    }

    private static Encoding Strict(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);

    [GeneratedRegex(@"^\s*<\?xml[^>]{1,100}encoding\s*=\s*[""'](?<name>[A-Za-z0-9._-]{1,40})", RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
