using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Seats;

/// <summary>When a sentence says that an election was: not when the terms begin, nor when an earlier one was.</summary>
internal static partial class ElectionTime
{
    /// <summary>The one time that is not that of a term; null where there is none, or several.</summary>
    public static Period? Of(MarkedSentence sentence) => Times(sentence) is [var only] ? only.Period : null;

    /// <summary>The times that are not those of terms.</summary>
    public static PeriodMention[] Times(MarkedSentence sentence) =>
        [.. sentence.All<PeriodMention>().Where(p => IsOfElection(sentence.Marked[..sentence.PlaceOf(p)]))];

    private static bool IsOfElection(string before) => !OfTerm().IsMatch(before) && !OfBefore().IsMatch(before);

    // Nor when the state had stood before: “down from 180 when it last stood in 2016”.
    [GeneratedRegex(
        @"\b(?:(?:down|up|drop|dropped|fall|fell) from|the last time|compared (?:to|with)|than)\b[^;<]{0,60}(?:<N\d+>[^;<]{0,40})?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfBefore();

    [GeneratedRegex(@"\b(?:begin\w*|start\w*|commenc\w*|terms? of office|expir\w*|term)\b[^,;<]{0,30}$", RegexOptions.IgnoreCase)]
    private static partial Regex OfTerm();
}
