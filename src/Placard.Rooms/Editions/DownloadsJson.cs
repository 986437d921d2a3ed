namespace Placard.Rooms.Editions;

/// <summary>The downloads as JSON gives them.</summary>
/// <param name="Edition">The address of the edition's file.</param>
/// <param name="Tables">The tables, each with its terms.</param>
/// <param name="Terms">What all of it was compiled from, and on which terms.</param>
public sealed record DownloadsJson(string Edition, IReadOnlyList<DownloadJson> Tables, IReadOnlyList<TermsJson> Terms)
{
    public static DownloadsJson Of(OpenEdition edition) =>
        new(
            Addresses.EditionFile,
            [.. WholeTable.All.Select(table => DownloadJson.Of(new(table, edition)))],
            [.. edition.Info.Sources.Select(TermsJson.Of)]
        );
}

/// <summary>The terms of one source.</summary>
public sealed record TermsJson(string Source, string Name, string Publisher, string Terms)
{
    public static TermsJson Of(SourceDescription source) => new(source.Code.ToString(), source.Name, source.Publisher, source.Terms);
}

/// <summary>One table that can be downloaded.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its address as CSV.</param>
/// <param name="About">What stands in it.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="Terms">What it was compiled from, and on which terms.</param>
public sealed record DownloadJson(
    string Name,
    string Address,
    string About,
    IReadOnlyList<ColumnJson> Columns,
    IReadOnlyList<TermsJson> Terms
)
{
    public static DownloadJson Of(ChosenTable chosen) =>
        new(
            chosen.Table.Name,
            chosen.Table.Address + ".csv",
            chosen.Table.About,
            [.. chosen.Table.Table.ColumnsOf(chosen.Edition).Select(ColumnJson.Of)],
            [.. chosen.Table.Sources(chosen.Edition).Select(TermsJson.Of)]
        );
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it holds.</param>
/// <param name="Kind">text, whole number, number, day, or year, month or day.</param>
/// <param name="Unit">What a number counts.</param>
public sealed record ColumnJson(string Name, string Meaning, string Kind, string? Unit)
{
    public static ColumnJson Of(ColumnMeaning column) => new(column.Name, column.Meaning, column.Kind.ToWord(), column.Unit);
}
