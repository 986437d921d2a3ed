using Placard.Sources.Files;

namespace Placard.Sources.Vetoes;

/// <summary>The vetoes cast in the Security Council, from 1946 to September 2022.</summary>
internal sealed class VetoesSource : ISource
{
    private const string Vetoes = "vetoes.csv";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("sc-vetoes"),
            "Vetoes in the Security Council",
            "Compiled from the veto list of the Dag Hammarskjöld Library",
            "https://research.un.org/en/docs/sc/quick",
            "Facts from documents of the United Nations.",
            "sc-vetoes",
            5
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("sc-vetoes");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        foreach (var entry in tree.Entries)
        {
            if (entry.Path == Vetoes)
                builder.Read(entry, file => VetoTable.Read(file, states));
            else
                builder.LeaveOut(entry, "It is none of the files of this source.");
        }
        progress?.Report(1);
        return builder.ToReading();
    }
}
