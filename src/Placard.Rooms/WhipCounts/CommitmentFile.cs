using System.Text;
using Placard.Record.Positions.WhipCounts;
using Sylvan.Data.Csv;

namespace Placard.Rooms.WhipCounts;

/// <summary>Reads commitments from a table that people keep: a CSV with the columns state, position, who, when, sure and note, in any
/// order. docs/whip-counts.md describes it.</summary>
internal static class CommitmentFile
{
    /// <summary>The columns, in the order in which the template has them; the last three may be missing.</summary>
    public static readonly IReadOnlyList<string> Columns = ["state", "position", "sure", "who", "when", "note"];

    private const int Needed = 3;
    private const int MostRows = 2000;
    private const int MostTold = 5;

    // Whoever sees so many knows enough; each costs a search for what may have been meant.
    private const int MostWrong = 100;
    private const int LongestRecord = 1 << 16;

    /// <summary>Reads all rows, or none.</summary>
    /// <exception cref="Refusal">Something cannot be read; the message names the lines and what is wrong in each.</exception>
    public static IReadOnlyList<Commitment> Read(Stream content, StateRegister states, DateOnly today)
    {
        try
        {
            using var text = new StreamReader(
                content,
                new UTF8Encoding(false, throwOnInvalidBytes: true),
                detectEncodingFromByteOrderMarks: true
            );
            using var reader = CsvDataReader.Create(
                text,
                new CsvDataReaderOptions
                {
                    Comment = '\0',
                    MaxBufferSize = LongestRecord,
                    ResultSetMode = ResultSetMode.SingleResult,
                }
            );
            return Read(reader, states, today);
        }
        catch (DecoderFallbackException)
        {
            throw Refusal.Unprocessable("The file is not UTF-8; save it from the spreadsheet as “CSV UTF-8”.");
        }
        catch (CsvMissingHeadersException)
        {
            throw Refusal.Unprocessable("The file is empty.");
        }
        catch (Exception e) when (e is CsvFormatException or CsvRecordTooLargeException or InvalidDataException)
        {
            throw Refusal.Unprocessable("The file is not a CSV table.");
        }
    }

    private static List<Commitment> Read(CsvDataReader reader, StateRegister states, DateOnly today)
    {
        int[] at = [.. Columns.Select(column => Find(reader, column))];
        var missing = Columns.Take(Needed).Where((_, i) => at[i] < 0).ToList();
        if (missing.Count > 0)
            throw Refusal.Unprocessable(
                $"The first line must name the columns {string.Join(", ", Columns)}; {string.Join(" and ", missing)} "
                    + $"{(missing.Count == 1 ? "is" : "are")} missing."
            );
        var (read, wrong) = (new List<Commitment>(), new List<string>());
        var line = 1;
        while (reader.Read())
        {
            line++;
            var first = line;
            line += LinesIn(reader) - 1;
            // A table may list all states and leave those without a commitment empty.
            if (Enumerable.Range(1, Columns.Count - 1).All(column => Field(column).Length == 0))
                continue;
            try
            {
                read.Add(new TypedCommitment(Field(0), Field(1), Field(3), Field(4), Field(2), Field(5)).Read(states, today));
            }
            catch (Refusal e)
            {
                wrong.Add($"line {first}: {e.Message}");
            }
            if (wrong.Count == MostWrong)
                break;
            if (read.Count > MostRows)
                throw Refusal.Unprocessable($"The file has more than {MostRows} rows.");
        }
        if (wrong.Count > 0)
            throw Refusal.Unprocessable(
                $"Nothing was imported: {Counted(wrong.Count)} cannot be read: {string.Join(" ", wrong.Take(MostTold))}{(wrong.Count > MostTold ? $" And {wrong.Count - MostTold} more." : "")}"
            );
        return read.Count > 0 ? read : throw Refusal.Unprocessable("The file has no commitment below the names of its columns.");

        string Field(int column) =>
            at[column] < 0 || at[column] >= reader.RowFieldCount ? "" : Plain(CsvTable.Unguarded(reader.GetString(at[column])));
    }

    private static string Counted(int wrong) =>
        wrong switch
        {
            1 => "1 line",
            MostWrong => $"{MostWrong} lines and perhaps more",
            _ => $"{wrong} lines",
        };

    private static int Find(CsvDataReader reader, string column)
    {
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (reader.GetName(i).Trim().Equals(column, StringComparison.OrdinalIgnoreCase))
                return i;
        }
        return -1;
    }

    // A line break within a cell is a blank here, but still a line of the file.
    private static string Plain(string cell) => cell.ReplaceLineEndings(" ").Trim();

    private static int LinesIn(CsvDataReader reader) => reader.GetRawRecordSpan().TrimEnd("\r\n").Count('\n') + 1;
}
