using Placard.Sources.Files;

namespace Placard.Sources.OhchrVotes;

/// <summary>The Voting collection of the OHCHR library, as tables: the Commission on Human Rights and the Human Rights Council.</summary>
internal sealed class OhchrVotesSource : ISource
{
    private static readonly string[] Names = ["resolutions.csv", "votes.csv"];

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("ohchr-votes"),
            "OHCHR library, Voting collection",
            "Office of the United Nations High Commissioner for Human Rights; compiled as tables by L. Szoszkiewicz",
            "https://searchlibrary.ohchr.org",
            "Compilation under PolyForm Noncommercial 1.0.0; the records are documents of the United Nations.",
            "ohchr-library",
            4
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("ohchr-votes");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        foreach (var entry in tree.Entries.Where(e => !Names.Contains(e.Path)))
            builder.LeaveOut(entry, "It is none of the files of this source.");

        var lists = new RollCallLists();
        if (tree.Find("votes.csv") is { } votes)
            builder.Read(votes, file => lists = RollCallLists.Read(file, states));
        progress?.Report(0.6);
        cancellation.ThrowIfCancellationRequested();
        if (tree.Find("resolutions.csv") is { } resolutions)
            builder.Read(resolutions, file => DecisionRecords.Read(file, lists, states));
        progress?.Report(1);
        return builder.ToReading();
    }
}
