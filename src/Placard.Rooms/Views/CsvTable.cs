using System.Buffers;
using System.Text;

namespace Placard.Rooms.Views;

/// <summary>A table to download: RFC 4180, one line of column names, lines ended by CR LF.</summary>
/// <remarks>A text that a spreadsheet would run as a formula gets an apostrophe before it; a number stays as it is, its minus sign
/// too. A table that is downloaded begins with the mark of UTF-8, without which spreadsheets read accents wrongly; one that a command
/// prints has none, for the program that reads it next.</remarks>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each as long as the columns; a null is an empty cell. Enumerated once a writing.</param>
public sealed record CsvTable(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<string?>> Rows)
{
    private const int Portion = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Whether a spreadsheet may open it: with the mark of UTF-8 where it is downloaded, and an apostrophe before what would be
    /// run. Programs read neither.</summary>
    public bool IsForSpreadsheets { get; init; } = true;

    /// <summary>Writes the whole table.</summary>
    public void WriteTo(TextWriter writer)
    {
        WriteRow(writer, Columns);
        foreach (var row in Rows)
            WriteRow(writer, row);
    }

    /// <summary>Writes the whole table as UTF-8, portion by portion, so that a table of any length takes little memory.</summary>
    public async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        using var portion = new MemoryStream(Portion * 2);
        if (IsForSpreadsheets)
            portion.Write(Encoding.UTF8.Preamble);
        await using var writer = new StreamWriter(portion, Utf8, leaveOpen: true);
        WriteRow(writer, Columns);
        foreach (var row in Rows)
        {
            WriteRow(writer, row);
            if (portion.Length >= Portion)
                await FlushAsync();
        }
        await FlushAsync();

        async Task FlushAsync()
        {
            writer.Flush();
            await stream.WriteAsync(portion.GetBuffer().AsMemory(0, (int)portion.Length), cancellation);
            portion.SetLength(0);
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        using var writer = new StringWriter();
        WriteTo(writer);
        return writer.ToString();
    }

    /// <summary>A cell as it was before an apostrophe was put before it.</summary>
    public static string Unguarded(string cell) => cell is ['\'', .. var rest] && NeedsGuard(rest) ? rest : cell;

    private void WriteRow(TextWriter writer, IReadOnlyList<string?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                writer.Write(',');
            WriteCell(writer, cells[i] ?? "");
        }
        writer.Write("\r\n");
    }

    private void WriteCell(TextWriter writer, string cell)
    {
        var guard = IsForSpreadsheets && NeedsGuard(cell) ? "'" : "";
        if (cell.AsSpan().IndexOfAny(Special) < 0)
        {
            writer.Write(guard);
            writer.Write(cell);
            return;
        }
        writer.Write('"');
        writer.Write(guard);
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    // A text that has such an apostrophe of its own gets a second one, so that taking one away gives it back.
    private static bool NeedsGuard(string cell) => LooksLikeFormula(cell.TrimStart('\''));

    private static bool LooksLikeFormula(string cell) =>
        cell.Length > 0
        && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
        && !double.TryParse(cell, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);
}
