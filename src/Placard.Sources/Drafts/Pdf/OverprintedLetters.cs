namespace Placard.Sources.Drafts.Pdf;

/// <summary>Takes each letter once where a page prints it twice nearly in the same place, to make it look bold.</summary>
internal static class OverprintedLetters
{
    // In ems, and in widths of the letter: the next of two equal letters stands further off.
    private const double Near = 0.12;
    private const double OfWidth = 0.45;

    /// <summary>The letters, each once; one that was printed again is bold, unless all of the page is.</summary>
    public static List<PrintedLetter> Once(List<PrintedLetter> letters)
    {
        var kept = new List<PrintedLetter>(letters.Count);
        var again = new HashSet<int>();
        var places = new Dictionary<(int X, int Y), List<(PrintedLetter Printed, int Kept)>>(letters.Count);
        foreach (var letter in letters)
        {
            var before = Before(letter);
            var at = CellOf(letter.X, letter.Y);
            if (!places.TryGetValue(at, out var here))
                places[at] = here = [];
            here.Add((letter, before < 0 ? kept.Count : before));
            if (before < 0)
                kept.Add(letter);
            else
                again.Add(before);
        }
        if (again.Count == 0 || again.Count > kept.Count / 2)
            return kept;
        return [.. kept.Select((letter, i) => again.Contains(i) ? letter with { IsBold = true } : letter)];

        int Before(PrintedLetter letter)
        {
            // No further off than the nearest that are the same, and never further than the cells beside.
            var (x, y) = CellOf(letter.X, letter.Y);
            var off = Near * letter.Size * 1.2;
            var (left, low) = CellOf(letter.X - off, letter.Y - off);
            var (right, high) = CellOf(letter.X + off, letter.Y + off);
            for (var row = Math.Max(low, y - 1); row <= Math.Min(high, y + 1); row++)
            {
                for (var column = Math.Max(left, x - 1); column <= Math.Min(right, x + 1); column++)
                {
                    if (!places.TryGetValue((column, row), out var near))
                        continue;
                    foreach (var (printed, place) in near)
                    {
                        if (IsSame(printed, letter))
                            return place;
                    }
                }
            }
            return -1;
        }
    }

    private static bool IsSame(PrintedLetter one, PrintedLetter other) =>
        one.Value == other.Value
        && Math.Abs(one.Size - other.Size) < one.Size * 0.1
        && Math.Abs(one.X - other.X) < Math.Min(Near * one.Size, OfWidth * Math.Max(one.EndX - one.X, 0.5))
        && Math.Abs(one.Y - other.Y) < Near * one.Size;

    private static (int X, int Y) CellOf(double x, double y) => ((int)Math.Clamp(x / 4, -1e6, 1e6), (int)Math.Clamp(y / 4, -1e6, 1e6));
}
