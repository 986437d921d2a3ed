using System.Globalization;
using Placard.Sources.Tables;

namespace Placard.Sources.Budget;

/// <summary>Reads the numbers of the tables. A cell without one is not zero.</summary>
internal static class Figures
{
    /// <summary>A whole number of dollars, posts or pages.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The place of the column.</param>
    /// <param name="number">The number; null for an empty cell.</param>
    /// <returns>False where something else stands there.</returns>
    public static bool TryWhole(CsvTable row, int column, out long? number)
    {
        var cell = row.Span(column).Trim();
        number = long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        return cell.IsEmpty || number is not null;
    }

    /// <summary>A year of four figures.</summary>
    public static bool TryYear(CsvTable row, int column, out int year) =>
        int.TryParse(row.Span(column).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1945 and <= 9999;
}
