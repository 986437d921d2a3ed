using Placard.Sources.Files;

namespace Placard.Sources.UprInfo;

/// <summary>The recommendations of sessions 1 to 9 of the Universal Periodic Review with the answer to each, and pledges to session 19, as
/// UPR Info compiled them.</summary>
internal sealed class UprInfoSource : ISource
{
    private const string Years = "upr-years.csv";
    private const string Sessions = "upr-sessions.csv";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("upr-info"),
            "UPR Info, database of recommendations",
            "UPR Info",
            "https://upr-info-database.uwazi.io",
            "Terms of UPR Info; the recommendations are from documents of the United Nations.",
            "upr-info",
            6
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("upr-info");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        var years = ReviewYears.None;
        if (tree.Find(Years) is { } yearTable)
            builder.Read(yearTable, file => years = ReviewYears.Read(file, states));
        foreach (var entry in tree.Entries.Where(e => e.Path != Years))
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Path == Sessions)
                builder.Read(entry, file => ReviewTable.Read(file, years, states));
            else if (entry.Path.StartsWith("upr-info_sessions_", StringComparison.Ordinal))
                builder.Read(entry, file => new UprInfoTable(file, years, states).Read());
            else
                builder.LeaveOut(entry, "It is none of the files of this source.");
        }
        progress?.Report(1);
        return builder.ToReading();
    }
}
