namespace Placard.Record.Documents.Spelling;

/// <summary>The small tables of figures compiled into this folder: one heading line, then plain cells between commas.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"Placard.Record.{name}")
            ?? throw new InvalidOperationException($"The table {name} was not compiled in.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var rows = new List<string[]>();
        while (reader.ReadLine() is { Length: > 0 } line)
            rows.Add(line.Split(','));
        return rows;
    }
}
