using Placard.Sources.Files;

namespace Placard.Sources.IndividualCases;

/// <summary>Complaints of individuals that treaty bodies decided up to May 2016. Names of people are not in it.</summary>
internal sealed class IndividualCasesSource : ISource
{
    private const string Cases = "individual-cases.csv";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("individual-cases"),
            "Jurisprudence of treaty bodies",
            "Office of the United Nations High Commissioner for Human Rights; compiled by N. Hari",
            "https://juris.ohchr.org",
            "No licence file; facts from documents of the United Nations.",
            "ohchr-jurisprudence",
            5
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("treaty-bodies");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        foreach (var entry in tree.Entries)
        {
            if (entry.Path == Cases)
                builder.Read(entry, file => new IndividualCasesTable(file, states).Read());
            else
                builder.LeaveOut(entry, "It is none of the files of this source.");
        }
        progress?.Report(1);
        return builder.ToReading();
    }
}
