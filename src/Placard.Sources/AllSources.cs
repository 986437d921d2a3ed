using Placard.Sources.OhchrVotes;
using Placard.Sources.Starter;
using Placard.Sources.UnXml;

namespace Placard.Sources;

/// <summary>Every source that Placard reads.</summary>
public static class AllSources
{
    /// <summary>The sources, in the order in which lists show them.</summary>
    public static IReadOnlyList<ISource> List { get; } = [new StarterSource(), new UnXmlTextSource(), new UnXmlExtractSource(), new OhchrVotesSource()];
}
