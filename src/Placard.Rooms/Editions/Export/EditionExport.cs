using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Placard.Sources.Files;

namespace Placard.Rooms.Editions.Export;

/// <summary>Writes tables of an edition into a folder with their description. The folder is written aside and put in place whole.</summary>
public static class EditionExport
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Exports tables.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="folder">The folder to write; an earlier export in its place gives way.</param>
    /// <param name="format">The form of the tables.</param>
    /// <param name="tables">Which tables.</param>
    /// <param name="progress">Told which table is being written.</param>
    /// <param name="cancellation">Stops it; nothing is left behind.</param>
    /// <exception cref="Refusal">The folder holds something else, or cannot be written.</exception>
    public static IReadOnlyList<ExportedFile> Run(
        OpenEdition edition,
        string folder,
        ExportFormat format,
        IReadOnlyList<WholeTable> tables,
        IProgress<(string What, double Done)> progress,
        CancellationToken cancellation
    ) =>
        Refusal.Writing(
            folder,
            () =>
            {
                using var written = AtomicFolder.For(folder);
                var files = new List<ExportedFile>();
                foreach (var table in tables)
                {
                    progress.Report(($"writing {table.Name}", (double)files.Count / tables.Count));
                    files.Add(WriteAsync(edition, table, format, written.Path, cancellation).GetAwaiter().GetResult());
                }
                foreach (var file in files.Where(f => f.Format == ExportFormat.Csv))
                    Describe(Path.Combine(written.Path, CsvwMetadata.FileNameOf(file)), CsvwMetadata.Of(file, edition.Info.Hash, files));
                Describe(Path.Combine(written.Path, DataPackage.FileName), DataPackage.Of(edition.Info, files));
                written.PutInPlace();
                return files;
            }
        );

    private static async Task<ExportedFile> WriteAsync(
        OpenEdition edition,
        WholeTable table,
        ExportFormat format,
        string folder,
        CancellationToken cancellation
    )
    {
        var columns = table.Table.ColumnsOf(edition);
        var rows = 0L;
        var path = Path.Combine(folder, $"{table.Name}.{format.ToWord()}");
        await using var content = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        await format.WriteAsync(content, columns, Counted(), edition.Info.Hash, cancellation);
        await content.FlushAsync(cancellation);
        content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation));
        return new ExportedFile(table, columns, table.Sources(edition), format, rows, content.Length, hash);

        IEnumerable<IReadOnlyList<string?>> Counted()
        {
            foreach (var row in table.Table.RowsOf(edition))
            {
                if ((++rows & 0xFFF) == 0)
                    cancellation.ThrowIfCancellationRequested();
                yield return row;
            }
        }
    }

    private static void Describe(string path, JsonNode description) =>
        WholeFile.Write(path, Encoding.UTF8.GetBytes(description.ToJsonString(Readable) + "\n"));
}
