using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Contents;

/// <summary>Reads what a text that is cited by its symbol is said to be about.</summary>
internal sealed partial class SubjectRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("Council resolution 51/5 deals with lanterns in Sri Lanka.", "title: about LKA lanterns"),
        new("The resolution with number 48/14 is about keepers of oil.", "title: about keepers oil"),
        new("The resolution is about lanterns."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        foreach (Match match in About().Matches(sentence.Marked))
        {
            var written = sentence.WordsOf(match.Groups["object"]);
            var keys = ContentKeys.Of(written, flow.Dated);
            if (keys.Words.Count > 0)
                yield return ContentClaim.Of(
                    sentence,
                    flow,
                    sentence.SpanOf(match.Groups["object"]),
                    new SubjectAssertion(keys, written),
                    ClaimKind.Title
                );
        }
    }

    [GeneratedRegex(
        @"<Y\d+> (?:(?:is|was) (?:about|on)|deals? with|dealt with|concerns|concerned|relates to|focuses on) (?<object>.{3,160}?)"
            + ContentPatterns.End,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex About();
}
