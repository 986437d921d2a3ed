using Placard.Sources.Files;

namespace Placard.Sources.UnXml;

/// <summary>One of the four archives in which DGACM publishes resolutions as AKN4UN XML.</summary>
/// <param name="Name">The archive's name.</param>
/// <param name="Body">The body whose resolutions it holds.</param>
/// <param name="CountsAreApart">Whether the numbers beside its lists were entered apart from them, as the library's catalogue has them, or
/// only count the names.</param>
internal sealed record Repository(string Name, Body Body, bool CountsAreApart)
{
    /// <summary>The lineage of everything extracted by this publisher from one set of documents.</summary>
    public const string Lineage = "un-dgacm";

    public const string Publisher = "United Nations, Department for General Assembly and Conference Management";

    public const string Address = "https://github.com/UNxml";

    public const string Terms = "Acknowledge the United Nations as the source; no warranty; unofficial copies";

    public static readonly IReadOnlyList<Repository> All =
    [
        new("ECOSOCresolutions", Body.EconomicAndSocialCouncil, false),
        new("GAresolutions", Body.GeneralAssembly, true),
        new("HRCresolutions", Body.HumanRightsCouncil, false),
        new("SCresolutions", Body.SecurityCouncil, true),
    ];

    /// <summary>Reads those of a source's archives that a mirror holds, one after the other; their files' paths begin with the archive's
    /// name.</summary>
    /// <returns>What was read, or null where the mirror has none of them.</returns>
    public static SourceReading? ReadEach(
        SourceDescription source,
        Mirror mirror,
        Func<Repository, bool> isOurs,
        IProgress<double>? progress,
        ReadArchive read
    )
    {
        var archives = All.Where(isOurs)
            .Select(r => (Repository: r, Tree: mirror.Open("UNxml/" + r.Name, under: r.Name + "/")))
            .Where(archive => archive.Tree is not null)
            .ToList();
        if (archives.Count == 0)
            return null;
        var builder = new SourceReadingBuilder(source);
        var share = new SharedProgress(progress, archives.Sum(a => a.Tree!.Entries.Sum(e => e.Length)));
        foreach (var (repository, tree) in archives)
        {
            using (tree)
                read(builder, repository, tree!, share.Next(tree!));
        }
        return builder.ToReading();
    }
}

/// <summary>Reads what one source has to say out of one archive.</summary>
internal delegate void ReadArchive(SourceReadingBuilder builder, Repository repository, SourceTree tree, IProgress<double>? progress);
