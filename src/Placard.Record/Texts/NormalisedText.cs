using System.Text;

namespace Placard.Record.Texts;

/// <summary>Text as it is kept: single blanks between words, none at the ends, no control or invisible characters.</summary>
internal static class NormalisedText
{
    /// <summary>The text so joined.</summary>
    /// <param name="text">The text as met.</param>
    /// <param name="moved">Gives for an offset into <paramref name="text"/> the offset of the same place in what is returned.</param>
    public static string Of(string text, out Func<int, int> moved)
    {
        var joined = new StringBuilder(text.Length);
        var places = new int[text.Length + 1];
        var blank = false;
        for (var i = 0; i < text.Length; i++)
        {
            places[i] = joined.Length;
            var c = text[i];
            if (char.IsWhiteSpace(c))
                blank = joined.Length > 0;
            else if (!IsInvisible(c))
            {
                if (blank)
                    joined.Append(' ');
                blank = false;
                joined.Append(c);
            }
        }
        places[text.Length] = joined.Length;
        moved = at => places[Math.Clamp(at, 0, places.Length - 1)];
        return joined.ToString();
    }

    // Soft hyphens, byte order marks, zero-width blanks and marks of direction carry no words and would split them.
    private static bool IsInvisible(char c) =>
        char.IsControl(c)
        || c
            is '\u00AD'
                or '\uFEFF'
                or '\u200B'
                or '\u2060'
                or (>= '\u200C' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069');
}
