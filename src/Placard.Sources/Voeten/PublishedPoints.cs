using System.Globalization;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Voeten;

/// <summary>The ideal points that Bailey, Strezhnev and Voeten publish beside their roll calls: estimates, not votes, and so no part of an
/// edition. Ours are held against them.</summary>
public static class PublishedPoints
{
    /// <summary>Reads the points on votes of final passage.</summary>
    /// <param name="mirror">The publishers' files.</param>
    /// <returns>The points by state and calendar year; null where the mirror has no such file. Rows without a state's code, a year or a
    /// number are left out.</returns>
    /// <exception cref="UnreadableFileException">The file is not such a table.</exception>
    public static IReadOnlyDictionary<(StateCode State, int Year), double>? Read(Mirror mirror)
    {
        using var tree = mirror.Open("voeten");
        if (tree?.Entries.FirstOrDefault(e => e.Path.StartsWith("idealpoints", StringComparison.Ordinal)) is not { } entry)
            return null;
        var points = new Dictionary<(StateCode State, int Year), double>();
        using var table = CsvTable.Open(entry.Open(), '\t', "iso3c", "year", "IdealPointFP");
        while (table.Next())
        {
            if (
                StateCode.TryParse(table[0], out var state)
                && int.TryParse(table.Span(1), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && double.TryParse(table.Span(2), NumberStyles.Float, CultureInfo.InvariantCulture, out var point)
            )
                points[(state, year)] = point;
        }
        return points;
    }
}
