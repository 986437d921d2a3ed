using System.Globalization;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>Puts marks that are set above or below a letter, as those of Arabic vowels, to the letter that they belong to.</summary>
internal static class CombiningMarks
{
    // Marks stand beside their letter in the file, and over it on the page.
    private const int Beside = 6;

    /// <summary>The letters, each with its marks.</summary>
    public static List<PrintedLetter> Joined(List<PrintedLetter> letters)
    {
        if (!letters.Exists(l => IsMark(l.Value)))
            return letters;
        var values = letters.Select(l => l.Value).ToList();
        var isJoined = new bool[letters.Count];
        for (var i = 0; i < letters.Count; i++)
        {
            if (!IsMark(letters[i].Value) || LetterOf(letters, i) is not (>= 0 and var at))
                continue;
            values[at] += letters[i].Value;
            isJoined[i] = true;
        }
        return [.. letters.Select((letter, i) => letter with { Value = values[i] }).Where((_, i) => !isJoined[i])];
    }

    /// <summary>Whether a value is such a mark.</summary>
    public static bool IsMark(string value) =>
        value.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(value, 0) == UnicodeCategory.NonSpacingMark;

    private static int LetterOf(List<PrintedLetter> letters, int mark)
    {
        var (nearest, distance) = (-1, double.MaxValue);
        for (var i = Math.Max(0, mark - Beside); i < Math.Min(letters.Count, mark + Beside + 1); i++)
        {
            var letter = letters[i];
            if (letter.IsBlank || IsMark(letter.Value) || Math.Abs(letter.Y - letters[mark].Y) > letter.Size)
                continue;
            // Of two equally near the one on the right, where Arabic begins.
            var off = Off(letter, letters[mark].Middle) - letter.X * 1e-6;
            if (off < distance && off < letter.Size)
                (nearest, distance) = (i, off);
        }
        return nearest;
    }

    private static double Off(PrintedLetter letter, double x) => Math.Max(0, Math.Max(letter.X - x, x - letter.EndX));
}
