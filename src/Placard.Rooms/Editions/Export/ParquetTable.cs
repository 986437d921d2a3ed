using System.Globalization;
using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace Placard.Rooms.Editions.Export;

/// <summary>Writes a table as Parquet, a group of rows at a time.</summary>
internal static class ParquetTable
{
    private const int RowsOfGroup = 1 << 18;

    public static async Task WriteAsync(
        Stream stream,
        IReadOnlyList<ColumnMeaning> columns,
        IEnumerable<IReadOnlyList<string?>> rows,
        string hash,
        CancellationToken cancellation
    )
    {
        IParquetColumn[] written = [.. columns.Select(Of)];
        await using var writer = await ParquetWriter.CreateAsync(
            new ParquetSchema(written.Select(c => c.Field)),
            stream,
            new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal },
            cancellationToken: cancellation
        );
        writer.CustomMetadata = new Dictionary<string, string> { ["placard.edition"] = hash };
        var held = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < written.Length; i++)
                written[i].Add(row[i]);
            if (++held == RowsOfGroup)
                await FlushAsync();
        }
        if (held > 0)
            await FlushAsync();

        async Task FlushAsync()
        {
            using var group = writer.CreateRowGroup();
            foreach (var column in written)
                await column.FlushAsync(group, cancellation);
            held = 0;
        }
    }

    private static IParquetColumn Of(ColumnMeaning column) =>
        column.Kind switch
        {
            ColumnKind.WholeNumber => new Values<long>(column.Name, text => long.Parse(text, CultureInfo.InvariantCulture)),
            ColumnKind.Number => new Values<double>(column.Name, text => double.Parse(text, CultureInfo.InvariantCulture)),
            ColumnKind.Day => new Values<DateOnly>(column.Name, text => DateOnly.Parse(text, CultureInfo.InvariantCulture)),
            _ => new Texts(column.Name),
        };

    private interface IParquetColumn
    {
        DataField Field { get; }

        void Add(string? cell);

        Task FlushAsync(ParquetRowGroupWriter group, CancellationToken cancellation);
    }

    private sealed class Texts(string name) : IParquetColumn
    {
        private readonly List<string?> _held = [];

        public DataField Field { get; } = new DataField<string>(name);

        public void Add(string? cell) => _held.Add(string.IsNullOrEmpty(cell) ? null : cell);

        public async Task FlushAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
        {
            await group.WriteAsync(Field, _held!);
            _held.Clear();
        }
    }

    private sealed class Values<T>(string name, Func<string, T> read) : IParquetColumn
        where T : struct
    {
        private readonly List<T?> _held = [];

        public DataField Field { get; } = new DataField<T?>(name);

        public void Add(string? cell) => _held.Add(string.IsNullOrEmpty(cell) ? null : read(cell));

        public async Task FlushAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
        {
            await group.WriteAsync<T>(Field, _held.ToArray(), cancellationToken: cancellation);
            _held.Clear();
        }
    }
}
