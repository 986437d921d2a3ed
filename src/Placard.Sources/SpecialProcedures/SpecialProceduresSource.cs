using Placard.Sources.Files;

namespace Placard.Sources.SpecialProcedures;

/// <summary>The candidates for vacancies among the special procedures, with the ranking of the Consultative Group and the
/// appointment.</summary>
internal sealed class SpecialProceduresSource : ISource
{
    private const string Candidates = "candidates.csv";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("special-procedures"),
            "Candidates for special procedures",
            "OHCHR; compiled on GitHub by Johnnie-Wallker",
            "https://github.com/Johnnie-Wallker/UNHRC_Prediction",
            "No licence file; published by OHCHR. Names of those recommended or appointed only, in their public role.",
            "ohchr-special-procedures",
            5
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("special-procedures");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        foreach (var entry in tree.Entries)
        {
            if (entry.Path == Candidates)
                builder.Read(entry, file => CandidateTable.Read(file, states));
            else
                builder.LeaveOut(entry, "It is none of the files of this source.");
        }
        progress?.Report(1);
        return builder.ToReading();
    }
}
