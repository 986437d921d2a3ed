namespace Placard.Rooms.Editions;

/// <summary>A table of the whole record that can be downloaded.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="About">What stands in it, in a sentence.</param>
/// <param name="Columns">Its columns in order, each with what it means.</param>
/// <param name="Rows">Makes it.</param>
public sealed record WholeTable(
    string Name, string Title, string About, IReadOnlyList<KeyValuePair<string, string>> Columns, Func<OpenEdition, CsvTable> Rows)
{
    public static IReadOnlyList<WholeTable> All { get; } = [VoteColumns.Votes, VoteColumns.Ballots, StateColumns.States, StateColumns.Seats, FileColumns.Files, FileColumns.Unresolved];

    public string Address => $"{Addresses.Downloads}/{Name}";
}
