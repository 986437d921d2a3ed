namespace Placard.Rooms.Votes.Answers;

/// <summary>A table to download: RFC 4180, one line of column names, lines ended by CR LF.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each as long as the columns; a null is an empty cell.</param>
public sealed record CsvTable(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<string?>> Rows)
{
    /// <summary>Writes the whole table.</summary>
    public void WriteTo(TextWriter writer)
    {
        WriteRow(writer, Columns);
        foreach (var row in Rows)
            WriteRow(writer, row);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        using var writer = new StringWriter();
        WriteTo(writer);
        return writer.ToString();
    }

    private static void WriteRow(TextWriter writer, IReadOnlyList<string?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                writer.Write(',');
            WriteCell(writer, cells[i] ?? "");
        }
        writer.Write("\r\n");
    }

    private static void WriteCell(TextWriter writer, string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            writer.Write(cell);
            return;
        }
        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
