using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds tallies in figures: “29-3-15”, “29–3–15”.</summary>
internal static partial class TallyFinder
{
    public static void Find(string text, Occupied occupied, List<Mention> found)
    {
        foreach (Match match in Figures().Matches(text))
        {
            if (occupied.Take(match.Index, match.Length))
                found.Add(new TallyMention(match.Index, match.Length, Of(match, "yes"), Of(match, "no"), Of(match, "abstain")));
        }
    }

    private static int Of(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\w/.-])(?<yes>[0-9]{1,3})(?<sign> ?[-–—:] ?)(?<no>[0-9]{1,3})\k<sign>(?<abstain>[0-9]{1,3})(?![\w/-]|[.,][0-9])"
    )]
    private static partial Regex Figures();
}
