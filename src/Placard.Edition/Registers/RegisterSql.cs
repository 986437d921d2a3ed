namespace Placard.Edition.Registers;

/// <summary>The statements that make and read the table of a register.</summary>
internal static class RegisterSql
{
    public const string OriginColumns = "source, file, locator, as_of";

    /// <summary>Makes the table, and what finds rows by its indexed columns.</summary>
    public static string Create(RegisterTable table)
    {
        var columns = table.Columns.Select(c => $"    {Quoted(c.Name)} {c.SqlType},\n");
        var indexes = table
            .IndexedColumns.Order(StringComparer.Ordinal)
            .Select(c => $"CREATE INDEX {table.Name}_by_{c} ON {table.Name} ({Quoted(c)});\n");
        return $"""
            CREATE TABLE {table.Name} (
                entry_no INTEGER PRIMARY KEY,
            {string.Concat(columns)}    source TEXT NOT NULL REFERENCES source (code),
                file TEXT NOT NULL,
                locator TEXT NOT NULL,
                as_of TEXT
            ) STRICT;
            {string.Concat(indexes)}
            """;
    }

    /// <summary>All rows in their order, or those with a value in one column.</summary>
    public static string Select(RegisterTable table, string? column = null) =>
        $"{SelectAll(table)}{(column is null ? "" : $" WHERE {Quoted(column)} = ?")} ORDER BY entry_no";

    /// <summary>Some thousand rows after so many.</summary>
    public static string SelectPart(RegisterTable table) =>
        $"{SelectAll(table)} WHERE entry_no > CAST(? AS INTEGER) ORDER BY entry_no LIMIT 4000";

    /// <summary>A row a source: its code, how many entries are from it, and their first and last date.</summary>
    public static string Reach(RegisterTable table)
    {
        var dates = table.DatedBy is { } column ? $"min({Quoted(column)}), max({Quoted(column)})" : "NULL, NULL";
        return $"SELECT source, count(*), {dates} FROM {table.Name} GROUP BY source ORDER BY source";
    }

    private static string SelectAll(RegisterTable table) =>
        $"SELECT {string.Join(", ", table.Columns.Select(c => Quoted(c.Name)))}, {OriginColumns} FROM {table.Name}";

    private static string Quoted(string name) => $"\"{name}\"";
}
