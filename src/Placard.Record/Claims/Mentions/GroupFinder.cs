using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds groups of states by the names the record has for them.</summary>
internal static class GroupFinder
{
    private static readonly Regex Names = new(
        @"\b(?:the )?(?<name>" + string.Join('|', StateGroups.Names.OrderByDescending(n => n.Length).Select(Regex.Escape)) + @")\b",
        RegexOptions.Compiled
    );

    public static void Find(string text, Occupied occupied, List<Mention> found)
    {
        foreach (Match match in Names.Matches(text))
        {
            if (StateGroups.Find(match.Groups["name"].Value) is { } group && occupied.Take(match.Index, match.Length))
                found.Add(new GroupMention(match.Index, match.Length, group));
        }
    }
}
