using Placard.Sources.Files;

namespace Placard.Sources.UndlVotes;

/// <summary>The voting data that the UN Digital Library publishes as a table.</summary>
internal sealed class UndlVotesSource : ISource
{
    // The Assembly's file has 450 MB and grows by a few a year.
    private const long LongestFile = 2L << 30;

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("undl-votes"),
            "UN Digital Library, voting data",
            "Dag Hammarskjöld Library, United Nations",
            "https://digitallibrary.un.org",
            "Terms of use of the United Nations.",
            "undl-ga",
            3
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("undl-votes", ReadingLimits.Default with { FileBytes = LongestFile });
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        var done = 0;
        foreach (var entry in tree.Entries)
        {
            if (entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                builder.Read(entry, file => UndlObservations.Add(file, UndlVoteReader.Read(file.Content, cancellation), states));
            else
                builder.LeaveOut(entry, "It is no comma-separated table.");
            progress?.Report((double)++done / tree.Entries.Count);
        }
        return builder.ToReading();
    }
}
