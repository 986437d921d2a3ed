namespace Placard.Rooms.Editions;

/// <summary>The downloads as JSON gives them.</summary>
/// <param name="Edition">The address of the edition's file.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Terms">What they were compiled from, and on which terms.</param>
public sealed record DownloadsJson(string Edition, IReadOnlyList<DownloadJson> Tables, IReadOnlyList<TermsJson> Terms)
{
    public static DownloadsJson Of(OpenEdition edition) =>
        new(
            Addresses.EditionFile,
            [.. WholeTable.All.Select(DownloadJson.Of)],
            [.. edition.Info.Sources.Select(s => new TermsJson(s.Code.ToString(), s.Name, s.Publisher, s.Terms))]
        );
}

/// <summary>The terms of one source.</summary>
public sealed record TermsJson(string Source, string Name, string Publisher, string Terms);

/// <summary>One table that can be downloaded.</summary>
public sealed record DownloadJson(string Name, string Address, string About, IReadOnlyList<ColumnJson> Columns)
{
    public static DownloadJson Of(WholeTable table) =>
        new(table.Name, table.Address + ".csv", table.About, [.. table.Columns.Select(c => new ColumnJson(c.Name, c.Meaning))]);
}

/// <summary>A column of a table.</summary>
public sealed record ColumnJson(string Name, string Meaning);
