using System.Globalization;
using System.Text;
using Placard.Sources.Files;
using Sylvan.Data.Csv;

namespace Placard.Sources.Tables;

/// <summary>A comma-separated file with a header line, read forward row by row.</summary>
/// <remarks>UTF-8 with or without a byte order mark, quoted as RFC 4180 says. A row may have more or fewer fields than the header: fields
/// beyond its end are empty.</remarks>
internal sealed class CsvTable : IDisposable
{
    private const int LongestRecord = 1 << 20;

    private readonly CsvDataReader _reader;
    private readonly int[] _at;

    private CsvTable(CsvDataReader reader, int[] at)
    {
        _reader = reader;
        _at = at;
    }

    /// <summary>The number of the current record, from 1, the header not counted.</summary>
    public int Number => _reader.RowNumber;

    /// <summary>Whether the current record has as many fields as the header.</summary>
    public bool IsWhole => _reader.RowFieldCount == _reader.FieldCount;

    /// <summary>Opens a file.</summary>
    /// <param name="content">Its bytes; the table closes them.</param>
    /// <param name="columns">The columns that are needed, by name; they are then asked for by their place in this list. Others are
    /// ignored.</param>
    /// <exception cref="UnreadableFileException">It is empty, a column is missing or stands there twice, or it is not UTF-8.</exception>
    public static CsvTable Open(Stream content, params IReadOnlyList<string> columns) => Open(content, ',', columns);

    /// <summary>Opens a file whose fields are parted by something else than commas.</summary>
    /// <inheritdoc cref="Open(Stream, IReadOnlyList{string})"/>
    public static CsvTable Open(Stream content, char delimiter, params IReadOnlyList<string> columns)
    {
        var text = new StreamReader(
            content,
            new UTF8Encoding(false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: true,
            1 << 16
        );
        CsvDataReader reader;
        try
        {
            reader = CsvDataReader.Create(
                text,
                new CsvDataReaderOptions
                {
                    Delimiter = delimiter,
                    Comment = '\0',
                    BufferSize = 1 << 16,
                    MaxBufferSize = LongestRecord,
                    ResultSetMode = ResultSetMode.SingleResult,
                }
            );
        }
        catch (CsvMissingHeadersException)
        {
            throw new UnreadableFileException("It is empty.");
        }
        catch (Exception problem) when (problem is CsvFormatException or CsvRecordTooLargeException)
        {
            throw new UnreadableFileException("Its first line is no header of a comma-separated table.");
        }
        return new CsvTable(reader, [.. columns.Select(column => Find(reader, column))]);
    }

    /// <summary>Goes to the next record.</summary>
    /// <exception cref="UnreadableFileException">The file is malformed from here on.</exception>
    public bool Next()
    {
        var before = _reader.RowNumber;
        try
        {
            return _reader.Read();
        }
        catch (Exception problem) when (problem is CsvFormatException or CsvRecordTooLargeException)
        {
            throw Malformed(before + 1);
        }
    }

    /// <summary>A field of the current record as it stands, empty where the record ends before it. It is valid until the next
    /// record.</summary>
    /// <param name="column">The place of the column among those asked for.</param>
    /// <exception cref="UnreadableFileException">Its quotes are malformed.</exception>
    public ReadOnlySpan<char> Span(int column)
    {
        try
        {
            return _at[column] < _reader.RowFieldCount ? _reader.GetFieldSpan(_at[column]) : [];
        }
        catch (CsvFormatException)
        {
            throw Malformed(Number);
        }
    }

    /// <summary>A field of the current record without the blanks around it.</summary>
    /// <param name="column">The place of the column among those asked for.</param>
    /// <exception cref="UnreadableFileException">Its quotes are malformed.</exception>
    public string this[int column] => Span(column).Trim().ToString();

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private static int Find(CsvDataReader reader, string column)
    {
        var at = -1;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (!reader.GetName(i).AsSpan().Trim().SequenceEqual(column))
                continue;
            if (at >= 0)
                throw new UnreadableFileException($"The column “{column}” stands there twice.");
            at = i;
        }
        return at >= 0 ? at : throw new UnreadableFileException($"The column “{column}” is missing.");
    }

    private static UnreadableFileException Malformed(int record) =>
        new(string.Create(CultureInfo.InvariantCulture, $"It is not a well-formed table: record {record}."));
}
