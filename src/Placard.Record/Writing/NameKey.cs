namespace Placard.Record.Writing;

/// <summary>What is left of a name once case, accents, blanks and punctuation are put aside: <c>CÔTE D’IVOIRE</c> and <c>Cote d'Ivoire</c>
/// are both <c>COTEDIVOIRE</c>.</summary>
internal static class NameKey
{
    /// <summary>Longer texts are no names.</summary>
    public const int MaxLength = 96;

    // U+00C0 to U+017F without their accents; a letter that needs two keeps its first.
    private const string Plain =
        "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTSAAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY"
        + "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIIIIIJJKKKLLLLLLL"
        + "LLLNNNNNNNNNOOOOOOOORRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS";

    /// <summary>The key of a text; empty where nothing is left of it.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[MaxLength];
        return TryWrite(text, key, out var length) ? key[..length].ToString() : "";
    }

    /// <summary>Writes the key of a text, without its article; false where nothing is left or it is too long to be a name.</summary>
    public static bool TryWrite(ReadOnlySpan<char> text, Span<char> key, out int length)
    {
        length = 0;
        foreach (var c in text)
        {
            if (c == '&')
            {
                if (!Add('A', key, ref length) || !Add('N', key, ref length) || !Add('D', key, ref length))
                    return false;
            }
            else if (Fold(c) is var folded and not '\0' && !Add(folded, key, ref length))
            {
                return false;
            }
        }
        if (length > 3 && key.StartsWith("THE"))
        {
            key[3..length].CopyTo(key);
            length -= 3;
        }
        return length > 0;
    }

    /// <summary>A letter or digit without case and accent; 0 for anything else.</summary>
    public static char Fold(char c) =>
        c switch
        {
            >= 'A' and <= 'Z' => c,
            >= 'a' and <= 'z' => (char)(c - 32),
            >= '0' and <= '9' => c,
            < '\u00C0' => '\0',
            '×' or '÷' => '\0',
            <= '\u017F' => Plain[c - '\u00C0'],
            _ when !char.IsLetterOrDigit(c) || Folding.IsApostrophe(c) => '\0',
            _ => Folding.Of(c) switch
            {
                Folding.Separator => '\0',
                // A letter spelt out in several, or a character that is a word.
                Folding.Nothing or Folding.Ideograph or (>= '\uE000' and <= '\uF8FF') => c,
                var folded => char.ToUpperInvariant(folded),
            },
        };

    private static bool Add(char c, Span<char> key, ref int length)
    {
        if (length == key.Length)
            return false;
        key[length++] = c;
        return true;
    }
}
