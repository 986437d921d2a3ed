namespace Placard.Rooms.Editions;

/// <summary>A table of the whole record, to download from the site or to export in any form.</summary>
/// <param name="Name">Its name in addresses and files.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="About">What stands in it, in a sentence.</param>
/// <param name="Table">Its columns and rows.</param>
/// <param name="Sources">What it was read from, with the terms of each.</param>
public sealed record WholeTable(
    string Name,
    string Title,
    string About,
    Table<OpenEdition> Table,
    Func<OpenEdition, IReadOnlyList<SourceDescription>> Sources
)
{
    /// <summary>Every table that the site offers.</summary>
    public static IReadOnlyList<WholeTable> All { get; } =
    [
        WholeVoteTables.Votes,
        WholeVoteTables.Ballots,
        WholeVoteTables.Sponsors,
        WholeVoteTables.Topics,
        WholeVoteTables.Witnesses,
        WholeVoteTables.DifferingBallots,
        WholeStateTables.States,
        WholeStateTables.Seats,
        WholeStateTables.Groups,
        WholeStateTables.Memberships,
        WholeTextTables.Texts,
        WholeTextTables.Paragraphs,
        WholeSourceTables.Sources,
        WholeSourceTables.Files,
        WholeSourceTables.Unresolved,
        WholeSourceTables.Coverage,
        .. WholeRegisterTables.All,
    ];

    /// <summary>Every table that can be exported: those, and one that has a column for each state.</summary>
    public static IReadOnlyList<WholeTable> Exported { get; } = [.. All, WholeVoteTables.BallotsWide];

    /// <summary>The tables as a view of one of them has them.</summary>
    internal static Table<ChosenTable>[] OfChosen { get; } =
    [.. All.Select(table => table.Table.From((ChosenTable chosen) => chosen.Edition).When(chosen => chosen.Table == table))];

    /// <summary>The columns that name one row; none where no columns do.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The columns whose values stand in another table.</summary>
    public IReadOnlyList<TableLink> Links { get; init; } = [];

    public string Address => $"{Addresses.Downloads}/{Name}";
}

/// <summary>A column whose values are those of another table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Table">The name of the other table.</param>
/// <param name="Other">The column there.</param>
public sealed record TableLink(string Column, string Table, string Other);

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
