namespace Placard.Rooms.Editions;

/// <summary>A table of the whole record that can be downloaded.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="About">What stands in it, in a sentence.</param>
/// <param name="Columns">Its columns in order, each with what it means.</param>
/// <param name="Rows">Makes it.</param>
public sealed record WholeTable(
    string Name,
    string Title,
    string About,
    IReadOnlyList<ColumnMeaning> Columns,
    Func<OpenEdition, CsvTable> Rows
)
{
    public static IReadOnlyList<WholeTable> All { get; } =
    [VoteColumns.Votes, VoteColumns.Ballots, StateColumns.States, StateColumns.Seats, FileColumns.Files, FileColumns.Unresolved];

    /// <summary>The tables as a view of one of them has them.</summary>
    internal static Table<ChosenTable>[] OfChosen { get; } =
    [
        .. All.Select(table =>
            Table<ChosenTable>.Of(table.Columns, chosen => table.Rows(chosen.Edition).Rows).When(chosen => chosen.Table == table)
        ),
    ];

    public string Address => $"{Addresses.Downloads}/{Name}";
}

/// <summary>The table that a reader chose, and the edition to make it of.</summary>
public sealed record ChosenTable(WholeTable Table, OpenEdition Edition)
{
    private static readonly Parameter<WholeTable?> Named = new(
        "table",
        ParameterKind.Choice,
        "The name of the table",
        (request, text) =>
            WholeTable.All.FirstOrDefault(t => string.Equals(t.Name, text, StringComparison.OrdinalIgnoreCase))
            ?? throw Refusal.NotFound(
                $"There is no table {Quotes.Of(text)}; there are {Lists.Or([.. WholeTable.All.Select(t => t.Name)])}.",
                WholeTable.All.Select(t => new Link(t.Title, t.Address))
            ),
        table => table?.Name
    )
    {
        Choices = [.. WholeTable.All.Select(t => t.Name)],
        IsInPath = true,
    };

    public static QueryParameters<WholeTable> Parameters { get; } =
        new QueryParameters<WholeTable>(request => request.Value(Named)!).With(Named, table => table);
}
