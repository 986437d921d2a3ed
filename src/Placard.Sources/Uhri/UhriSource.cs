using System.Collections.Concurrent;
using System.Text.Json;
using Placard.Sources.Files;

namespace Placard.Sources.Uhri;

/// <summary>The Universal Human Rights Index: what treaty bodies, special procedures and the Universal Periodic Review recommended to each
/// state, from its full export as JSON or as a spreadsheet, or from a file for each record.</summary>
internal sealed class UhriSource : ISource
{
    private const long Giga = 1L << 30;

    // The full export has 360 MB.
    private static readonly ReadingLimits Limits = new() { FileBytes = 2 * Giga };

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("uhri"),
            "Universal Human Rights Index",
            "Office of the United Nations High Commissioner for Human Rights",
            "https://uhri.ohchr.org",
            "Terms of use of the United Nations",
            "ohchr-uhri",
            4
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("uhri", Limits);
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        var read = new List<SourceEntry>();
        foreach (var entry in tree.Entries)
        {
            if (IsJson(entry) || IsSpreadsheet(entry))
                read.Add(entry);
            else
                builder.LeaveOut(entry, "It is none of the files of this source.");
        }
        var known = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        builder.ReadAll(
            tree,
            read,
            file =>
            {
                var entries = new IndexEntries(file, states, known);
                if (IsJson(file.Entry))
                    ReadJson(file, entries, cancellation);
                else
                    Spreadsheet.Read(file, entries, cancellation);
            },
            progress,
            cancellation
        );
        return builder.ToReading();
    }

    private static void ReadJson(FileReading file, IndexEntries entries, CancellationToken cancellation)
    {
        var number = 0;
        foreach (var bytes in JsonRecords.Read(file.Content))
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            try
            {
                using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 8 });
                entries.Add(IndexRecord.Of(json.RootElement), number);
            }
            catch (JsonException)
            {
                file.LeaveOut(FormattableString.Invariant($"Record {number} is not well-formed JSON."));
            }
        }
        if (number == 0)
            throw new UnreadableFileException("It is no list of records in JSON.");
    }

    private static bool IsJson(SourceEntry entry) => entry.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsSpreadsheet(SourceEntry entry) => entry.Path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
}
