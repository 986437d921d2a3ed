using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims;

/// <summary>The sessions at which something is said to have happened, without those for which it is only asked: “requested a report to the
/// Council at its forty-third session”.</summary>
internal static partial class ClaimSessions
{
    public static IEnumerable<SessionMention> Of(MarkedSentence sentence) =>
        sentence.All<SessionMention>().Where(s => !AskedFor().IsMatch(sentence.Marked[..sentence.PlaceOf(s)]));

    [GeneratedRegex(
        @"\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:for|the)|invit(?:es|ed|ing)|decid(?:es|ed) (?:also )?to"
            + @"|for presentation|(?:to|and) (?:submit|present"
            + @"|report|convene|organi[sz]e|hold|provide|prepare|continue|discuss|update))\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AskedFor();
}
