using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Writing;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds sessions: “its thirty-seventh session”, “HRC51”, “S-35”, “special session 30”.</summary>
internal static partial class SessionFinder
{
    public static void Find(string text, Occupied occupied, List<Mention> found)
    {
        foreach (Match match in Session().Matches(text))
        {
            if (Number(match) is { } number && occupied.Take(match.Index, match.Length))
                found.Add(new SessionMention(match.Index, match.Length, BodyOf(match), Prefix(match) + number));
        }
    }

    private static string? Number(Match match) =>
        match.Groups["ordinal"].Success
            ? SpelledNumber.OrdinalOf(match.Groups["ordinal"].Value)?.ToString(CultureInfo.InvariantCulture)
            : match.Groups["number"].Value.ToUpperInvariant();

    private static string Prefix(Match match) =>
        match.Groups["emergency"].Success ? "ES-"
        : match.Groups["special"].Success ? "S-"
        : "";

    private static Body? BodyOf(Match match) =>
        match.Groups["body"].Value.ToUpperInvariant() switch
        {
            "HRC" => Body.HumanRightsCouncil,
            "UNGA" or "GA" => Body.GeneralAssembly,
            _ => null,
        };

    [GeneratedRegex(
        @"\b(?<ordinal>[0-9]{1,3}(?:st|nd|rd|th)|"
            + SpelledNumber.OrdinalPattern
            + @") (?:regular |(?<emergency>emergency special )|(?<special>special )|ordinary )?session\b"
            + @"|\b(?<special>special )?session (?:no\.? ?)?(?<number>[0-9]{1,3})\b"
            + @"|\b(?<number>E?S-[0-9]{1,2})(?= session\b)"
            + @"|(?<body>HRC|UNGA|GA) ?(?<number>[0-9]{1,3})(?![/0-9])\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Session();
}
