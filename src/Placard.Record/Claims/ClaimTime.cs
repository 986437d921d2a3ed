using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims;

/// <summary>Which time a match is of: the one behind it, or the one that the sentence begins with. A time elsewhere is of something
/// else.</summary>
internal static partial class ClaimTime
{
    /// <summary>The time; null where the sentence gives none.</summary>
    public static Period? Of(MarkedSentence sentence, Match match)
    {
        if (sentence.Of<PeriodMention>(match, "when") is { } within)
            return within.Period;
        if (!sentence.All<PeriodMention>().Any())
            return null;
        var after = After().Match(sentence.Marked, match.Index + match.Length);
        if (sentence.Of<PeriodMention>(after, "when") is { } behind)
            return behind.Period;
        var first = First().Match(sentence.Marked);
        return first.Length <= match.Index || match.Index == 0 ? sentence.Of<PeriodMention>(first, "when")?.Period : null;
    }

    /// <summary>The time, or else the only one of the sentence wherever it stands; null where it gives none or several.</summary>
    public static Period? OrOnly(MarkedSentence sentence, Match match) =>
        Of(sentence, match) ?? (sentence.All<PeriodMention>().ToArray() is [var only] ? only.Period : null);

    [GeneratedRegex(
        @"\G(?:(?! (?:and|but|which|who|while|whereas|after|before|when|because|although|until)\b)(?!<[SD])[^;:(]){0,70}(?<when><D\d+>)"
    )]
    private static partial Regex After();

    [GeneratedRegex(
        @"^\W*(?:(?:In|On|During|By|Since|As of|At|Already in|As early as|Back in|It was in|Only in|Until|From) )?(?<when><D\d+>)"
    )]
    private static partial Regex First();
}
