using System.Text.RegularExpressions;

namespace Placard.Record.Claims;

/// <summary>Parts a sentence that says one thing of one text and another of the next, so that each part is of one text: “voted against 51/1
/// but abstained on 51/20”.</summary>
internal static partial class TwoTexts
{
    /// <summary>The parts of a sentence; the sentence itself where it names one text or none.</summary>
    public static IEnumerable<ClaimSentence> Parted(ClaimSentence sentence)
    {
        if (Tallied().Matches(sentence.Text) is { Count: > 1 } tallied)
            return Listed(sentence, tallied);
        var numbers = Number().Matches(sentence.Text);
        if (numbers.Count != 2 || numbers[0].Value == numbers[1].Value)
            return [sentence];
        var from = numbers[0].Index + numbers[0].Length;
        // “Resolutions 51/1 and 51/7 were adopted” says one thing of both.
        if (!Said().IsMatch(sentence.Text[..from]) && !Said().IsMatch(sentence.Text[from..numbers[1].Index]))
            return [sentence];
        if (Joint().Match(sentence.Text, from, numbers[1].Index - from) is not { Success: true } joint)
            return [sentence];
        return [Part(sentence, 0, joint.Index), Part(sentence, joint.Index, sentence.Text.Length)];
    }

    // “on defenders (33-6-8), protests (31-5-10) and torture”: each tally is of the text before it.
    private static IEnumerable<ClaimSentence> Listed(ClaimSentence sentence, MatchCollection tallied)
    {
        var from = 0;
        foreach (Match tally in tallied)
        {
            yield return Part(sentence, from, tally.Index + tally.Length);
            from = tally.Index + tally.Length;
        }
        if (sentence.Text[from..].Any(char.IsLetter))
            yield return Part(sentence, from, sentence.Text.Length);
    }

    [GeneratedRegex(@"\(\d{1,3} ?[-–—:] ?\d{1,3} ?[-–—:] ?\d{1,3}\)")]
    private static partial Regex Tallied();

    private static ClaimSentence Part(ClaimSentence whole, int from, int to) =>
        new(
            whole.Span with
            {
                Start = whole.Span.Start + from,
                Length = to - from,
            },
            whole.Text[from..to],
            whole.StartsParagraph && from == 0
        );

    [GeneratedRegex(@"(?<![\w/])(?:[AES]/[A-Z.\d/]+|(?:E?S-)?\d{1,2}/\d{1,3}|L\.\d+)(?![\w/])")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:voted|vote|abstained|opposed|supported|backed|rejected|adopted|passed|votes|vetoed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(
        @"\b(?:but|and|while|whereas)\b (?=(?:\w+ ){0,3}(?:voted|abstained|opposed|supported|backed|rejected|adopted|vetoed"
            + @"|resolution|draft|decision|text)\b)|\band\b (?=(?:\S+ ){0,3}(?:\S*\d/\S*\d) (?:by|with|\(\d))"
    )]
    private static partial Regex Joint();
}
