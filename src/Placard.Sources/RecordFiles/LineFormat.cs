namespace Placard.Sources.RecordFiles;

/// <summary>One column of a line: its name, and what it holds of a statement, both ways.</summary>
internal sealed record LineColumn<T>(string Name, Func<T, StateColumns, string> Write, Func<T, string, StateColumns, T> Read);

/// <summary>How statements of one kind stand in a file, a line each. What several sources say alike stands in one line.</summary>
/// <param name="columns">What is said, column by column. An empty cell is what is not known.</param>
/// <param name="blank">A statement that says nothing yet, of the body of the file.</param>
/// <param name="readIn">Where a statement was read.</param>
/// <param name="from">The same statement as a source makes it, under its number.</param>
internal sealed class LineFormat<T>(
    IReadOnlyList<LineColumn<T>> columns,
    Func<Body?, T> blank,
    Func<T, ReadIn> readIn,
    Func<T, Origin, string, T> from
)
{
    private const string LastColumn = "read in";

    public string Header => string.Join('\t', columns.Select(c => c.Name).Append(LastColumn));

    /// <summary>The lines of statements, those that are alike in one, each cell that repeats the one above it as a ditto mark.</summary>
    /// <param name="statements">The statements, in any order.</param>
    /// <param name="states">The states of the file.</param>
    /// <param name="group">What lines that belong together have in common; they follow one another.</param>
    public IEnumerable<string> Write(IEnumerable<T> statements, StateColumns states, Func<T, string> group)
    {
        var lines = statements
            .Select(o => (Group: group(o), Cells: (string[])[.. columns.Select(c => c.Write(o, states))], Read: readIn(o)))
            .GroupBy(line => (line.Group, Said: string.Join('\t', line.Cells)))
            .Select(same => (same.Key.Group, same.First().Cells, Read: OriginCells.Write(same.Select(s => s.Read))))
            .OrderBy(line => line.Group, StringComparer.Ordinal)
            .ThenBy(line => line.Read, StringComparer.Ordinal);
        var above = new string[columns.Count];
        foreach (var line in lines)
        {
            yield return string.Join(
                '\t',
                line.Cells.Select((cell, i) => cell.Length > 0 && cell == above[i] ? Cells.Ditto : cell).Append(line.Read)
            );
            above = line.Cells;
        }
    }

    /// <summary>The statements of lines, a line that cannot be read left out.</summary>
    /// <param name="lines">The lines below the header, with their numbers in the file.</param>
    /// <param name="states">The states of the file.</param>
    /// <param name="body">The body of the file; null where it has none.</param>
    /// <param name="wrong">Told the number of a line that cannot be read, and why.</param>
    public IEnumerable<T> Read(IEnumerable<(int Number, string Line)> lines, StateColumns states, Body? body, Action<int, string> wrong)
    {
        var above = new string[columns.Count + 1];
        Array.Fill(above, "");
        foreach (var (number, line) in lines)
        {
            var cells = line.Split('\t');
            if (cells.Length != above.Length)
            {
                wrong(number, $"it has {cells.Length} cells and not {above.Length}");
                continue;
            }
            for (var i = 0; i < columns.Count; i++)
            {
                if (cells[i] == Cells.Ditto)
                    cells[i] = above[i];
            }
            above = cells;
            List<T> read;
            try
            {
                var said = ReadCells(blank(body), cells, states);
                read = [.. OriginCells.Read(cells[^1], readIn(said).Implied).Select(o => from(said, o.Origin, o.Serial))];
            }
            catch (Exception problem) when (problem is FormatException or ArgumentException)
            {
                wrong(number, problem.Message);
                continue;
            }
            foreach (var statement in read)
                yield return statement;
        }
    }

    private T ReadCells(T statement, string[] cells, StateColumns states)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (cells[i].Length > 0)
                statement = columns[i].Read(statement, cells[i], states);
        }
        return statement;
    }
}
