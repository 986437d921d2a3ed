using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Sources.Drafts;
using Placard.Sources.Drafts.Pdf;
using Placard.Sources.Files;
using Placard.Sources.NgoCommittee;

namespace Placard.Sources.NgoReports;

/// <summary>The reports of the Committee on Non-Governmental Organizations as the document system of the United Nations gives them out, in
/// English and as PDF: whom the Committee recommended, put off and closed, and who spoke up on whom.</summary>
internal sealed partial class NgoReportsSource : ISource
{
    // Two seconds on a machine with nothing else to do. What an edition holds must not depend on how busy the machine is, so that the limit
    // is far beyond that, and only a file that never ends meets it.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("ngo-reports"),
            "Reports of the NGO Committee",
            "United Nations",
            "https://documents.un.org",
            "United Nations terms of use",
            NgoCommitteeSource.Lineage,
            1
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("ods-pdf");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        foreach (var entry in tree.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ReportName().Match(entry.Name) is { Success: true } name)
                builder.Read(entry, file => Read(file, SymbolOf(name), states), DraftLimits.Bytes);
            else
                builder.LeaveOut(entry, "It is no report of the NGO Committee in English.");
        }
        progress?.Report(1);
        return builder.ToReading();
    }

    private static void Read(FileReading file, string symbol, StateRegister states)
    {
        try
        {
            var content = DraftBytes.Of(file.Content);
            var lines = TimeLimit.Run(Longest, budget => PdfPages.Read(content, budget, new Omissions()));
            new NgoReport(symbol, ReportBlocks.Of(lines)).AddTo(file, states);
        }
        catch (UnreadableDraftException problem)
        {
            throw new UnreadableFileException(problem.Message);
        }
    }

    private static string SymbolOf(Match name) =>
        string.Create(CultureInfo.InvariantCulture, $"E/{name.Groups[1].Value}/32 (Part {name.Groups[2].Value})");

    [GeneratedRegex(@"^E_([0-9]{4})_32 ?\(Part (I{1,2})\)(?:\.en)?\.pdf$", RegexOptions.CultureInvariant)]
    private static partial Regex ReportName();
}
