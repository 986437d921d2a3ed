namespace Placard.Rooms.Briefs;

/// <summary>All rules by which briefs are made, as the first page and the manual list them.</summary>
internal static class BriefRules
{
    public static IReadOnlyList<(string Heading, IReadOnlyList<ListedRule> Rules)> Kinds { get; } =
    [
        ("Rules of a state’s brief", [.. StateBrief.Rules.Select(ListedRule.Of)]),
        ("Rules of the brief of a vote or a text", [.. TextBrief.Rules.Select(ListedRule.Of)]),
        ("Rules of a session’s brief", [.. SessionBrief.Rules.Select(ListedRule.Of)]),
        ("Rules of the brief of a session that comes", [.. ComingRules.All.Select(ListedRule.Of)]),
    ];

    /// <summary>The rules as tables of the manual.</summary>
    public static string ForManual =>
        string.Join(
            "\n",
            Kinds.Select(kind =>
                $"### {kind.Heading}\n\n| rule | section | rank | what it says |\n| --- | --- | --- | --- |\n"
                + string.Concat(kind.Rules.Select(r => $"| `{r.Name}` | {r.Heading} | {r.Rank} | {r.Says} |\n"))
            )
        );
}
