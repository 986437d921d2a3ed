using Placard.Edition.Registers;

namespace Placard.Edition.Changes;

/// <summary>What is different about the facts of registers.</summary>
internal static class RegisterChanges
{
    // Stands in no cell, so that no two keys look alike.
    private const char Apart = '\u001f';

    public static IEnumerable<RecordChange> Between(RegisterLibrary earlier, RegisterLibrary later) =>
        RegisterList.All.SelectMany(table => OfTable(table, ByKey(table, earlier), ByKey(table, later)));

    private static IEnumerable<RecordChange> OfTable(
        RegisterTable table,
        Dictionary<string, IReadOnlyList<string?>> earlier,
        Dictionary<string, IReadOnlyList<string?>> later
    )
    {
        foreach (var (key, row) in earlier.Where(e => !later.ContainsKey(e.Key)))
            yield return Of(ChangeKind.EntryGone, table, key, row, Said(table, row), "");
        foreach (var (key, row) in later)
        {
            if (!earlier.TryGetValue(key, out var before))
                yield return Of(ChangeKind.NewEntry, table, key, row, "", Said(table, row));
            else if (!before.Take(table.Columns.Count).SequenceEqual(row.Take(table.Columns.Count)))
                yield return Of(ChangeKind.Entry, table, key, row, Said(table, before, row), Said(table, row, before));
        }
    }

    private static Dictionary<string, IReadOnlyList<string?>> ByKey(RegisterTable table, RegisterLibrary registers) =>
        registers
            .CellsOf(table)
            .ToDictionary(
                row => string.Join(Apart, table.Columns.Zip(row).Where(c => c.First.IsKey).Select(c => c.Second ?? "")),
                StringComparer.Ordinal
            );

    private static RecordChange Of(
        ChangeKind kind,
        RegisterTable table,
        string key,
        IReadOnlyList<string?> row,
        string before,
        string after
    ) => new(kind, $"{table.Name} {key.Replace(Apart, ' ')}", null, DateOf(table, row), table.Title, before, after);

    private static PartialDate DateOf(RegisterTable table, IReadOnlyList<string?> row)
    {
        var at = table.Columns.ToList().FindIndex(c => c.Name == table.DatedBy);
        return at >= 0 && PartialDate.TryParse(row[at], out var date) ? date : default;
    }

    // Of what both editions have, only what differs; of the rest all that is no key.
    private static string Said(RegisterTable table, IReadOnlyList<string?> row, IReadOnlyList<string?>? other = null) =>
        string.Join(
            "; ",
            table
                .Columns.Index()
                .Where(c => !c.Item.IsKey && (other is null ? row[c.Index] is not null : row[c.Index] != other[c.Index]))
                .Select(c => $"{c.Item.Name.Replace('_', ' ')}: {row[c.Index] ?? "not known"}")
        );
}
