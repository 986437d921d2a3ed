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
        var places = new Dictionary<(int X, int Y, string Value), List<(PrintedLetter Printed, int Kept)>>();
        foreach (var letter in letters)
        {
            var before = Before(letter);
            var at = CellOf(letter);
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
            var (x, y, value) = CellOf(letter);
            for (var i = 0; i < 9; i++)
            {
                if (!places.TryGetValue((x + i % 3 - 1, y + i / 3 - 1, value), out var near))
                    continue;
                foreach (var (printed, place) in near)
                {
                    if (IsSame(printed, letter))
                        return place;
                }
            }
            return -1;
        }
    }

    private static bool IsSame(PrintedLetter one, PrintedLetter other) =>
        Math.Abs(one.Size - other.Size) < one.Size * 0.1
        && Math.Abs(one.X - other.X) < Math.Min(Near * one.Size, OfWidth * Math.Max(one.EndX - one.X, 0.5))
        && Math.Abs(one.Y - other.Y) < Near * one.Size;

    private static (int X, int Y, string Value) CellOf(PrintedLetter letter) =>
        ((int)Math.Clamp(letter.X / 4, -1e6, 1e6), (int)Math.Clamp(letter.Y / 4, -1e6, 1e6), letter.Value);
}
