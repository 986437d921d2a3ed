using System.Globalization;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>Finds the column of rising figures with which some number the lines of a page at its margin.</summary>
internal static class LineNumbers
{
    // In ems: how far the column stands from the text, at least.
    private const double Apart = 0.8;
    private const double LeastShare = 0.6;

    /// <summary>The rows without them.</summary>
    /// <param name="rows">The rows of a page, from top to bottom.</param>
    public static void Remove(IReadOnlyList<List<PrintedLetter>> rows)
    {
        if (!Remove(rows, fromLeft: true))
            Remove(rows, fromLeft: false);
    }

    private static bool Remove(IReadOnlyList<List<PrintedLetter>> rows, bool fromLeft)
    {
        var column = rows.Select((row, i) => FigureAt(row, i, fromLeft)).OfType<Figure>().ToList();
        if (column.Count == 0)
            return false;
        // Only what stands clear of all text of the page is a column of its own.
        var inner = Edge(rows, column, fromLeft);
        column.RemoveAll(f => fromLeft ? f.Letters.Max(l => l.EndX) > inner : f.Letters.Min(l => l.X) < inner);
        if (!IsRising(column, rows.Count))
            return false;
        foreach (var figure in column)
            rows[figure.Row].RemoveAll(figure.Letters.Contains);
        return true;
    }

    private static double Edge(IReadOnlyList<List<PrintedLetter>> rows, List<Figure> column, bool fromLeft)
    {
        var figures = column.SelectMany(f => f.Letters).ToHashSet();
        var text = rows.SelectMany(r => r).Where(l => !l.IsBlank && !figures.Contains(l)).ToList();
        if (text.Count == 0)
            return fromLeft ? double.MinValue : double.MaxValue;
        return fromLeft ? text.Min(l => l.X) : text.Max(l => l.EndX);
    }

    // Of every line, or of every second, fifth or tenth.
    private static bool IsRising(List<Figure> column, int rows)
    {
        if (column.Count == 0)
            return false;
        if (column.Count == 1)
            return column[0].Value is 5 or 10 && column[0].Row + 1 == column[0].Value;
        var step = column[1].Value - column[0].Value;
        for (var i = 1; i < column.Count; i++)
        {
            if (
                column[i].Value - column[i - 1].Value != step
                || Math.Abs(column[i].Row - column[i - 1].Row - step) > Math.Max(1, step / 5 * 2)
            )
                return false;
        }
        return step switch
        {
            1 => column.Count >= 3 && column.Count >= rows * LeastShare,
            2 or 5 or 10 => column.TrueForAll(f => f.Value % step == 0) && column.Count * step >= rows * LeastShare,
            _ => false,
        };
    }

    private static Figure? FigureAt(List<PrintedLetter> row, int at, bool fromLeft)
    {
        var letters = row.Where(l => !l.IsBlank).OrderBy(l => fromLeft ? l.X : -l.X).ToList();
        var count = 0;
        while (
            count < letters.Count
            && letters[count].Value is [>= '0' and <= '9']
            && (count == 0 || Gap(letters[count - 1], letters[count], fromLeft) < letters[count].Size * Apart / 2)
        )
            count++;
        if (count is 0 or > 4 || count < letters.Count && Gap(letters[count - 1], letters[count], fromLeft) < letters[count].Size * Apart)
            return null;
        var figure = letters.Take(count).ToList();
        var digits = string.Concat(figure.OrderBy(l => l.X).Select(l => l.Value));
        return new Figure(at, int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), figure);
    }

    private static double Gap(PrintedLetter one, PrintedLetter next, bool fromLeft) => fromLeft ? next.X - one.EndX : one.X - next.EndX;

    private sealed record Figure(int Row, int Value, IReadOnlyList<PrintedLetter> Letters);
}
