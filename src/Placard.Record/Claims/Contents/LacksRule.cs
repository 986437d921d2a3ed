using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Contents;

/// <summary>Reads what a text is said to lack: “the resolution does not mention the Council”.</summary>
internal sealed partial class LacksRule : IClaimRule
{
    private const string Subject = ContentPatterns.Text + @"(?:,? [^.;<]{0,60}?)?,? ";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("Resolution 37/23 does not mention keepers of oil.", "content: does not mention keepers oil"),
        new("The text contains no reference to lanterns.", "content: does not mention lanterns"),
        new(
            "It failed to specify any course of action when lamps go out.",
            "content: failed to specify any course of action when lamps go out"
        ),
        new("Resolution 37/23 gives no role to victims.", "content: gives no role to victims"),
        new("China did not mention lanterns."),
        new("The resolution does not use the words “clean oil”."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!ContentPatterns.IsOfText(sentence, flow))
            yield break;
        foreach (Match match in Lacks().Matches(sentence.Marked))
        {
            var written = sentence.WordsOf(match.Groups["object"]);
            var keys = ContentKeys.Of(written, flow.Dated);
            if (keys.Words.Count + keys.Bodies.Count > 0 && !match.Groups["object"].Value.Contains("<Q", StringComparison.Ordinal))
                yield return ContentClaim.Of(sentence, flow, sentence.SpanOf(match.Groups["claim"]), new LacksAssertion(keys, written));
        }
        foreach (Match match in Judged().Matches(sentence.Marked))
        {
            var claim = match.Groups["claim"];
            var keys = ContentKeys.Of(sentence.WordsOf(match.Groups["object"]), flow.Dated);
            yield return ContentClaim.Of(sentence, flow, sentence.SpanOf(claim), new JudgedContentAssertion(keys, sentence.WordsOf(claim)));
        }
    }

    [GeneratedRegex(
        Subject
            + @"(?<claim>(?:(?:(?:does|did) not|(?:does|did)n['’]t|never|nowhere|fail(?:s|ed) to) (?:once |even |expressly "
            + @"|explicitly )?(?:mention|name|refer to|speak of)(?:s|ed)?|(?:contains?|contained|makes?|made|has|had"
            + @"|with) no (?:mention of|references? to|word (?:of|on|about))|(?:was adopted )?without (?:mentioning"
            + @"|any mention of|a mention of|any reference to|naming)) (?:the (?:word|term) )?(?<object>.{3,160}?)"
            + ContentPatterns.End
            + ")",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Lacks();

    [GeneratedRegex(
        Subject
            + @"(?<claim>(?:(?:(?:does|did) not|(?:does|did)n['’]t|never|fail(?:s|ed) to) (?:even )?\w+|gives?|gave|offers?"
            + @"|offered|assigns?|assigned|leaves?|left) (?:any|no|a) (?:\w+ ){0,2}(?:role|course of action|definition"
            + @"|consequences?|mechanism|remedy|procedure|place|voice)\b(?<object>.{0,160}?)(?=[.;?!]|$))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Judged();
}
