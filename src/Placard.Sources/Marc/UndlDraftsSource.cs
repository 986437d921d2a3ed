using System.Text.RegularExpressions;
using Placard.Sources.Files;
using Placard.Sources.Names;

namespace Placard.Sources.Marc;

/// <summary>Drafts as the UN Digital Library catalogues them: title, sponsors, subjects, and the text they became.</summary>
public sealed partial class UndlDraftsSource : ISource
{
    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("undl-drafts"),
            "UN Digital Library, drafts",
            "United Nations, Dag Hammarskjöld Library",
            "https://digitallibrary.un.org",
            "United Nations terms of use, https://www.un.org/en/about-us/terms-of-use",
            "un-library",
            Rank: 2
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("undl");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.ReadAll(
            tree,
            [.. tree.Entries.Where(e => e.Path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))],
            file =>
            {
                foreach (var record in MarcReader.Read(file.Content))
                    ReadDraft(file, record, states);
            },
            progress,
            cancellation
        );
        return builder.ToReading();
    }

    private static void ReadDraft(FileReading file, MarcRecord record, StateRegister states)
    {
        var origin = file.At("record " + record.Number, CatalogueDate.Of(record.First("005", ' ')));
        if (!DocumentSymbol.TryParse(record.First("191", 'a'), out var symbol, out _))
        {
            file.LeaveOut("A record has no document symbol.");
            file.AddUnresolved(origin, "symbol", record.First("191", 'a'));
            return;
        }
        // Notes and statements of costs are filed among the drafts.
        if (!Proposal().IsMatch(record.First("245", 'b')))
            return;
        var date = CatalogueDate.Of(record.First("269", 'a'));
        file.Add(
            new DocumentObservation(origin)
            {
                Symbol = symbol,
                Title = Tidy(record.First("245", 'a')),
                Date = date,
                Sponsors = SponsorsOf(file, origin, record, new Sponsors(states, date)),
                Became = BecameOf(record),
                Topics =
                [
                    .. record
                        .Fields("650")
                        .Select(f => f['a'])
                        .Where(s => s.Length > 0)
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal),
                ],
            }
        );
    }

    private static SponsorList SponsorsOf(FileReading file, Origin origin, MarcRecord record, Sponsors sponsors)
    {
        sponsors.AddMain(record.First("245", 'c').TrimEnd('.'));
        foreach (var note in record.Fields("515").Select(f => AdditionalSponsors().Match(f['a'])).Where(m => m.Success))
            sponsors.AddAdditional(note.Groups["names"].Value);
        foreach (var unknown in sponsors.Unknown)
            file.AddUnresolved(origin, "sponsor", unknown);
        return sponsors.ToList();
    }

    private static DocumentSymbol BecameOf(MarcRecord record)
    {
        foreach (var related in record.Fields("993"))
        {
            if (
                DocumentSymbol.TryParse(related['a'], out var symbol, out _)
                && symbol.Form is DocumentForm.Resolution or DocumentForm.Decision
            )
                return symbol;
        }
        return default;
    }

    private static string Tidy(string title) => title.TrimEnd(' ', ':', '/', ';', ',');

    [GeneratedRegex(@"\b(draft (resolution|decision)|amendment)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Proposal();

    // “Additional sponsors: Albania, Andorra and Zambia (A/78/481/Add.2).”
    [GeneratedRegex(@"^Additional sponsors?: (?<names>.*?)( ?\([A-Z]/[^)]*\))?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex AdditionalSponsors();
}
