using Placard.Sources.Files;

namespace Placard.Sources.NgoCommittee;

/// <summary>What the Committee on Non-Governmental Organizations decided from 1998 to June 2024, and its roll calls, compiled from its
/// reports.</summary>
internal sealed class NgoCommitteeSource : ISource
{
    private const string Decisions = "decisions_1998-2024.csv";
    private const string RollCalls = "rollcalls_1998-2024.csv";

    /// <summary>The reports of the Committee and what was compiled from them never confirm each other.</summary>
    internal const string Lineage = "ngo-committee";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("ngo-committee"),
            "Decisions and roll calls of the NGO Committee",
            "C. Steinert, compiled from the reports of the Committee",
            "https://github.com/christophsteinert/ECOSOC_Status",
            "MIT",
            Lineage,
            4
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("ngo-committee");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        foreach (var entry in tree.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Path == Decisions)
                builder.Read(entry, DecisionTable.Read);
            else if (entry.Path == RollCalls)
                builder.Read(entry, file => RollCallTable.Read(file, states));
            else
                builder.LeaveOut(entry, "It is none of the files of this source.");
        }
        progress?.Report(1);
        return builder.ToReading();
    }
}
