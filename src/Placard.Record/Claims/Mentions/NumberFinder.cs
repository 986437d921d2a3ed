using System.Text.RegularExpressions;
using Placard.Record.Writing;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds numbers in digits and words, with what says how exactly they are meant.</summary>
internal static partial class NumberFinder
{
    public static void Find(string text, Occupied occupied, List<Mention> found)
    {
        foreach (Match match in Number().Matches(text))
        {
            if (SpelledNumber.ValueOf(match.Groups["number"].Value) is { } value && occupied.Take(match.Index, match.Length))
                found.Add(new NumberMention(match.Index, match.Length, new Quantity(value, Exactly(match.Groups["how"].Value))));
        }
    }

    private static Exactness Exactly(string how) =>
        how.Trim().ToUpperInvariant() switch
        {
            "SOME" or "ABOUT" or "AROUND" or "APPROXIMATELY" or "ROUGHLY" or "CIRCA" => Exactness.About,
            "NEARLY" or "ALMOST" => Exactness.Nearly,
            "MORE THAN" or "OVER" or "IN EXCESS OF" => Exactness.MoreThan,
            "AT LEAST" or "NO FEWER THAN" or "NO LESS THAN" => Exactness.AtLeast,
            "AT MOST" or "UP TO" or "NO MORE THAN" => Exactness.AtMost,
            "FEWER THAN" or "LESS THAN" or "UNDER" => Exactness.LessThan,
            _ => Exactness.Exact,
        };

    [GeneratedRegex(
        @"(?:\b(?<how>some|about|around|approximately|roughly|circa|nearly|almost|more than|over|in excess of|at least"
            + @"|no fewer than|no less than|at most|up to|no more than|fewer than|less than|under|only"
            + @"|just) )?(?<![\w.,/-])(?<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}|"
            + SpelledNumber.CardinalPattern
            + @"|not (?:a single|one)(?= )|no one|nobody|a single|none(?! of)|zero|nil|no(?= (?:votes?|abstentions?|states?|countr"
            + @"|member|delegation)\b))(?![\w/]"
            + @"|[.,][0-9]|[- ](?:thirds?|quarters?|fifths?)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Number();
}
