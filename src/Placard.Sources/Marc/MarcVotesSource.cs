using Placard.Sources.Files;

namespace Placard.Sources.Marc;

/// <summary>Voting records as the libraries of the United Nations export them in MARCXML.</summary>
public sealed class MarcVotesSource : ISource
{
    private readonly string _folder;

    private MarcVotesSource(SourceDescription description, string folder)
    {
        Description = description;
        _folder = folder;
    }

    /// <summary>The Voting collection of the OHCHR library, of which <c>ohchr-votes</c> is a compilation.</summary>
    public static MarcVotesSource OhchrLibrary { get; } =
        new(
            new SourceDescription(
                new SourceCode("ohchr-marc"),
                "OHCHR library, Voting collection (MARCXML)",
                "Office of the United Nations High Commissioner for Human Rights",
                "https://searchlibrary.ohchr.org",
                "United Nations terms of use, https://www.un.org/en/about-us/terms-of-use",
                "ohchr-library",
                Rank: 3
            ),
            "marc-votes/ohchr"
        );

    /// <summary>The voting data of the UN Digital Library.</summary>
    public static MarcVotesSource DigitalLibrary { get; } =
        new(
            new SourceDescription(
                new SourceCode("undl-marc"),
                "UN Digital Library, voting data (MARCXML)",
                "United Nations, Dag Hammarskjöld Library",
                "https://digitallibrary.un.org",
                "United Nations terms of use, https://www.un.org/en/about-us/terms-of-use",
                "undl-ga",
                Rank: 2
            ),
            "marc-votes/undl"
        );

    /// <inheritdoc/>
    public SourceDescription Description { get; }

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open(_folder);
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        var votes = new MarcVote(states);
        builder.ReadAll(
            tree,
            [.. tree.Entries.Where(e => e.Path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))],
            file =>
            {
                foreach (var record in MarcReader.Read(file.Content))
                    votes.Add(file, record);
            },
            progress,
            cancellation
        );
        return builder.ToReading();
    }
}
