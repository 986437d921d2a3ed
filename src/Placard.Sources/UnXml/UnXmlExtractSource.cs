using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Placard.Sources.Files;

namespace Placard.Sources.UnXml;

/// <summary>Votes as DGACM gives them beside its documents: the records of <c>data_extract</c>, and the lists in the markup of documents
/// that have no record there.</summary>
/// <remarks>Two sources, since their records come from two places: those of the Council and of ECOSOC are read off the documents, those of
/// the Assembly and the Security
/// Council look as the library's catalogue writes them, and cannot confirm what was taken from that catalogue too.</remarks>
public sealed class UnXmlExtractSource : ISource
{
    private readonly Func<Repository, bool> _isOurs;

    private UnXmlExtractSource(string code, string name, string lineage, Func<Repository, bool> isOurs)
    {
        Description = new(new SourceCode(code), name, Repository.Publisher, Repository.Address, Repository.Terms, lineage, Rank: 3);
        _isOurs = isOurs;
    }

    /// <summary>Records read off the documents of the Council and of ECOSOC.</summary>
    public static UnXmlExtractSource OfDocuments { get; } =
        new("unxml-extract", "Votes extracted from resolutions (AKN4UN)", Repository.Lineage, r => !r.CountsAreApart);

    /// <summary>Records of the Assembly and the Security Council.</summary>
    public static UnXmlExtractSource OfCatalogue { get; } =
        new("unxml-catalogue", "Votes catalogued beside resolutions (AKN4UN)", "undl-ga", r => r.CountsAreApart);

    /// <inheritdoc/>
    public SourceDescription Description { get; }

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation) =>
        Repository.ReadEach(
            Description,
            mirror,
            _isOurs,
            progress,
            (builder, repository, tree, share) => ReadArchive(builder, repository, tree, states, share, cancellation)
        );

    private static void ReadArchive(
        SourceReadingBuilder builder,
        Repository repository,
        SourceTree tree,
        StateRegister states,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var told = new ConcurrentDictionary<DocumentSymbol, byte>();
        var records = new ExtractObservations(repository, states);
        builder.ReadAll(
            tree,
            [.. tree.Entries.Where(ExtractFiles.IsExtract)],
            file =>
            {
                foreach (var symbol in ReadRecords(file, records))
                    told.TryAdd(symbol, 0);
            },
            progress,
            cancellation
        );
        // The Council's texts state their votes themselves.
        if (repository.Body == Record.Bodies.Body.HumanRightsCouncil)
            return;
        var acts = new ConcurrentBag<(FileReading File, Act Act)>();
        foreach (var entries in ExtractFiles.NotAmong(told.Keys, tree).Chunk(64))
        {
            cancellation.ThrowIfCancellationRequested();
            Parallel.ForEach(entries, entry => builder.Read(entry, file => acts.Add((file, VerifiedAct.Read(file)))));
        }
        var markup = new ActObservations(repository.Body, states, repository.CountsAreApart);
        foreach (var (file, act) in ActCopies.OneOfEach(acts.Where(a => !told.ContainsKey(a.Act.Symbol))))
            markup.AddMarkup(file, act);
    }

    private static HashSet<DocumentSymbol> ReadRecords(FileReading file, ExtractObservations observations)
    {
        var symbols = new HashSet<DocumentSymbol>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in BoundedLines.Read(file.Content))
        {
            number++;
            // A record repeated byte for byte says nothing twice.
            if (line.Length > 2 && !seen.Add(Convert.ToHexString(SHA256.HashData(line.Span.Trim("\" \t,"u8)))))
            {
                file.LeaveOut("Records that are repeated were read once.");
                continue;
            }
            if (ReadRecord(file, string.Create(CultureInfo.InvariantCulture, $"line {number}"), line, observations) is { } symbol)
                symbols.Add(symbol);
        }
        return symbols;
    }

    private static DocumentSymbol? ReadRecord(FileReading file, string locator, ReadOnlyMemory<byte> line, ExtractObservations observations)
    {
        ExtractRecord? record;
        try
        {
            record = ExtractRecord.Read(line);
        }
        catch (JsonException)
        {
            file.LeaveOut($"A record is no JSON object: {locator}.");
            return null;
        }
        if (record is null)
            return null;
        if (!DocumentSymbol.TryParse(record.Text("symbol"), out var symbol, out _))
        {
            file.LeaveOut($"A record has no document symbol: {locator}.");
            file.AddUnresolved(file.At(locator), "symbol", record.Text("symbol"));
            return null;
        }
        observations.Add(file, locator, record, symbol);
        return symbol;
    }
}
