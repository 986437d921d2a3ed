using System.Text;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>Puts the letters of a row into the order in which they are read, with a blank where there is a gap.</summary>
internal static class RowOrder
{
    // In ems. Where blanks are letters, less than the first is the setting of justified lines.
    private const double Blank = 0.25;
    private const double Tab = 2.2;

    // Where blanks are no letters, as TeX sets text, they are the gaps wider than those between the letters of words.
    private const double BlankBeyondLetters = 0.12;
    private const int LongestWord = 25;

    /// <summary>The letters in the order of reading; blanks and tabs among them stand for gaps.</summary>
    public static List<PrintedLetter> Of(IReadOnlyList<PrintedLetter> row, double size)
    {
        var letters = WithGaps([.. row.OrderBy(l => l.X)], size);
        return IsArabic(letters) ? FromRight(letters) : letters;
    }

    /// <summary>Whether most letters of a text are Arabic.</summary>
    public static bool IsArabic(IReadOnlyCollection<PrintedLetter> letters) =>
        letters.Count(l => l.Value.Any(IsArabic)) is > 0 and var arabic && arabic * 2 >= letters.Count(l => l.Value.Any(char.IsLetter));

    private static List<PrintedLetter> WithGaps(List<PrintedLetter> letters, double size)
    {
        var blank = BlankFrom(letters, size);
        var spaced = new List<PrintedLetter>(letters.Count * 2);
        PrintedLetter? before = null;
        foreach (var letter in letters)
        {
            if (letter.IsBlank)
            {
                spaced.Add(letter with { Value = " " });
                continue;
            }
            var gap = before is null ? 0 : (letter.X - before.EndX) / size;
            if (gap > Tab)
                spaced.Add(new PrintedLetter("\t", before!.EndX, letter.Y, letter.X, size));
            else if (gap > blank)
                spaced.Add(new PrintedLetter(" ", before!.EndX, letter.Y, letter.X, size));
            spaced.Add(letter);
            before = letter;
        }
        return spaced;
    }

    private static double BlankFrom(List<PrintedLetter> letters, double size)
    {
        var printed = letters.Where(l => !l.IsBlank).ToList();
        if (printed.Count < 2)
            return Blank;
        var first = letters.IndexOf(printed[0]);
        var blanks = letters.Skip(first).Take(letters.IndexOf(printed[^1]) - first).Count(l => l.IsBlank);
        if (blanks > 0 && printed.Count < blanks * LongestWord)
            return Blank;
        var gaps = printed.Zip(printed.Skip(1), (one, next) => (next.X - one.EndX) / size).Order().ToList();
        return Math.Clamp(gaps[gaps.Count / 2], 0, Blank) + BlankBeyondLetters;
    }

    // Arabic is set from right to left, save its figures and what is in Latin letters.
    private static List<PrintedLetter> FromRight(List<PrintedLetter> letters)
    {
        var ordered = letters.Select(WithUsualForms).Reverse().ToList();
        for (var i = 0; i < ordered.Count; )
        {
            var end = EndOfRun(ordered, i);
            ordered.Reverse(i, end - i);
            i = Math.Max(end, i + 1);
        }
        return ordered;
    }

    // A sign within figures or Latin words goes with them, one at their edge does not. Blanks and hyphens part figures, which then run from
    // the right; they do not part Latin words.
    private static int EndOfRun(List<PrintedLetter> letters, int from)
    {
        var end = from;
        for (var i = from; i < letters.Count; i++)
        {
            var value = letters[i].Value;
            if (value.Any(c => char.IsAsciiLetterOrDigit(c) || c is >= '\u0660' and <= '\u0669'))
            {
                if (letters.GetRange(end, i - end).Exists(l => l.Value is not ("/" or "." or "," or ":")) && !StartsLatin(letters, i))
                    break;
                end = i + 1;
            }
            else if (end == from || value is not ("/" or "." or "-" or "," or ":" or "’" or "'" or " " or "&"))
                break;
        }
        return end;
    }

    // Read from the left, a word in Latin letters takes the figures after it along.
    private static bool StartsLatin(List<PrintedLetter> letters, int lastOfWord)
    {
        for (var i = lastOfWord; i < letters.Count && !letters[i].IsBlank; i++)
        {
            if (letters[i].Value.Any(char.IsAsciiLetter))
                return true;
            if (letters[i].Value.Any(IsArabic))
                return false;
        }
        return false;
    }

    // As it stands on the page a letter has a form for its place in the word.
    private static PrintedLetter WithUsualForms(PrintedLetter letter) =>
        letter.Value.AsSpan().ContainsAnyInRange('\uFB50', '\uFDFF') || letter.Value.AsSpan().ContainsAnyInRange('\uFE70', '\uFEFC')
            ? letter with
            {
                Value = letter.Value.Normalize(NormalizationForm.FormKC),
            }
            : letter;

    private static bool IsArabic(char c) =>
        c is >= '\u0600' and <= '\u06FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFE' && !char.IsDigit(c);
}
