using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.FollowUp;

/// <summary>Reads to how many of the core treaties a state is party, and when it began to ratify any.</summary>
internal sealed partial class TreatyCountRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("China is a party to six of the nine core human rights treaties.", "ratification: party to 6 core treaties"),
        new("China has ratified six core UN human rights treaties.", "ratification: party to 6 core treaties"),
        new(
            "When the Chinese government began ratifying human rights treaties in the 1980s, little was said.",
            "ratification: first ratified"
        ),
        new("China is a party to many treaties."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (
            !sentence.Marked.Contains("treaties", StringComparison.OrdinalIgnoreCase)
            && !sentence.Marked.Contains("conventions", StringComparison.OrdinalIgnoreCase)
        )
            yield break;
        foreach (Match match in Counted().Matches(sentence.Marked))
        {
            if (ClaimSubject.Of(sentence, flow, match) is { } who && sentence.Of<NumberMention>(match, "number") is { } number)
                yield return new TreatyCountClaim(sentence, sentence.SpanOf(match), who.States, number.Quantity, null);
        }
        foreach (Match match in Began().Matches(sentence.Marked))
        {
            if (ClaimSubject.Of(sentence, flow, match) is { } who && sentence.Of<PeriodMention>(match, "when") is { } when)
                yield return new TreatyCountClaim(sentence, sentence.SpanOf(match), who.States, null, when.Period);
        }
    }

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:ratified|(?:is|are) (?:a )?(?:state )?part(?:y|ies) to|acceded to|joined) (?<number><N\d+>) (?:of (?:the"
            + @"|all) (?:<N\d+> )?)?core (?:(?:UN|United Nations|international) )?(?:human[- ]rights )?(?:treaties|conventions"
            + @"|instruments)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Counted();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + @" (?:first )?(?:began|started) (?:to ratify|ratifying) (?:international |UN )?(?:human[- ]rights )(?:treaties"
            + @"|conventions|instruments) in (?<when><D\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Began();
}
