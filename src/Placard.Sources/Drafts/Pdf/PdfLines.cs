using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>Puts the letters of a PDF page into lines: those on one height, with raised and lowered small ones among them.</summary>
internal static class PdfLines
{
    private const double SameHeight = 1.2;
    private const double Small = 0.78;
    private const double BesideHeight = 2;
    private const double Raised = 0.65;
    private const double Lowered = 0.3;

    /// <summary>The lines of a page, from top to bottom.</summary>
    /// <param name="letters">The letters of the page.</param>
    /// <param name="height">The height of the page.</param>
    /// <param name="number">The number of the page.</param>
    public static IEnumerable<PageLine> Of(IReadOnlyList<PrintedLetter> letters, double height, int number)
    {
        var rows = Rows(letters);
        LineNumbers.Remove([.. rows.Select(row => row.Letters)]);
        var (gone, above) = (0.0, height);
        foreach (var row in rows.Where(r => r.Letters.Count > 0))
        {
            // What follows a line that was struck out whole follows the line before it.
            if (row.Letters.TrueForAll(l => l.IsBlank))
                gone += above - row.Height;
            else if (LineText.Of(row.Letters, row.Size, row.Height, height - gone, number) is { } line)
                yield return line;
            above = row.Height;
        }
    }

    private static List<Row> Rows(IEnumerable<PrintedLetter> letters)
    {
        var rows = new List<Row>();
        foreach (var letter in letters.OrderByDescending(l => l.Y))
        {
            if (rows.Count > 0 && rows[^1].Height - letter.Y < SameHeight && IsLike(rows[^1].Size, letter.Size))
                rows[^1].Letters.Add(letter);
            else if (rows.Count > 1 && rows[^2].Height - letter.Y < SameHeight && IsLike(rows[^2].Size, letter.Size))
                rows[^2].Letters.Add(letter);
            else
                rows.Add(new Row(letter.Y, letter.Size) { Letters = { letter } });
        }
        rows.RemoveAll(row => row.Letters.TrueForAll(l => l.IsBlank && !l.IsStruck));
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (Among(rows, i) is { } whole)
            {
                whole.Letters.AddRange(rows[i].Letters);
                rows.RemoveAt(i);
            }
        }
        return rows;
    }

    private static bool IsLike(double size, double other) => other > size * Small && size > other * Small;

    // The row of larger letters that a row of small ones stands raised or lowered in.
    private static Row? Among(List<Row> rows, int at)
    {
        var small = rows[at];
        for (var i = Math.Max(0, at - 3); i < Math.Min(rows.Count, at + 4); i++)
        {
            var row = rows[i];
            var above = small.Height - row.Height;
            if (i == at || small.Size >= row.Size * Small)
                continue;
            var isBeside = Math.Abs(above) < BesideHeight;
            if (isBeside || above < row.Size * Raised && above > -row.Size * Lowered && small.Letters.Count <= row.Letters.Count + 6)
                return row;
        }
        return null;
    }

    private sealed record Row(double Height, double Size)
    {
        public List<PrintedLetter> Letters { get; } = [];
    }
}
