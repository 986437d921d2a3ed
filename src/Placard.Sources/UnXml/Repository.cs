using Placard.Record.Bodies;
using Placard.Sources.Files;

namespace Placard.Sources.UnXml;

/// <summary>One of the four archives in which DGACM publishes resolutions as AKN4UN XML.</summary>
/// <param name="Name">The archive's name.</param>
/// <param name="Body">The body whose resolutions it holds.</param>
/// <param name="CountsAreApart">Whether the numbers beside its lists were entered apart from them, as the library's catalogue has them, or only count the names.</param>
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

    /// <summary>Opens the archives that a mirror holds; their files' paths begin with the archive's name.</summary>
    public static IReadOnlyList<(Repository Repository, SourceTree Tree)> OpenAll(Mirror mirror) =>
    [
        .. All.Select(r => (r, mirror.Open("UNxml/" + r.Name, under: r.Name + "/"))).Where(o => o.Item2 is not null).Select(o => (o.r, o.Item2!)),
    ];
}
