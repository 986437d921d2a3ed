namespace Placard.Rooms.Editions;

/// <summary>The downloads as JSON gives them.</summary>
/// <param name="Edition">The address of the edition's file.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Terms">What they were compiled from, and on which terms.</param>
public sealed record DownloadsAnswer(string Edition, IReadOnlyList<DownloadAnswer> Tables, IReadOnlyList<TermsAnswer> Terms)
{
    public static DownloadsAnswer Of(OpenEdition edition) =>
        new(
            Addresses.EditionFile,
            [.. WholeTable.All.Select(DownloadAnswer.Of)],
            [.. edition.Info.Sources.Select(s => new TermsAnswer(s.Code.ToString(), s.Name, s.Publisher, s.Terms))]
        );
}

/// <summary>The terms of one source.</summary>
public sealed record TermsAnswer(string Source, string Name, string Publisher, string Terms);

/// <summary>One table that can be downloaded.</summary>
public sealed record DownloadAnswer(string Name, string Address, string About, IReadOnlyList<ColumnAnswer> Columns)
{
    public static DownloadAnswer Of(WholeTable table) =>
        new(table.Name, table.Address + ".csv", table.About, [.. table.Columns.Select(c => new ColumnAnswer(c.Name, c.Meaning))]);
}

/// <summary>A column of a table.</summary>
public sealed record ColumnAnswer(string Name, string Meaning);
