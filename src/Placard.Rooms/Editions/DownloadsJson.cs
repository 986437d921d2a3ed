namespace Placard.Rooms.Editions;

/// <summary>The downloads as JSON gives them.</summary>
/// <param name="Edition">The address of the edition's file.</param>
/// <param name="Tables">The tables.</param>
public sealed record DownloadsAnswer(string Edition, IReadOnlyList<DownloadAnswer> Tables)
{
    public static DownloadsAnswer Whole { get; } = new(Addresses.EditionFile, [.. WholeTable.All.Select(DownloadAnswer.Of)]);
}

/// <summary>One table that can be downloaded.</summary>
public sealed record DownloadAnswer(string Name, string Address, string About, IReadOnlyList<ColumnAnswer> Columns)
{
    public static DownloadAnswer Of(WholeTable table) =>
        new(table.Name, table.Address + ".csv", table.About, [.. table.Columns.Select(c => new ColumnAnswer(c.Name, c.Meaning))]);
}

/// <summary>A column of a table.</summary>
public sealed record ColumnAnswer(string Name, string Meaning);
