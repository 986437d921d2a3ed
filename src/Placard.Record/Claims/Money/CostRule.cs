using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Money;

/// <summary>Reads how the cost of a draft was changed.</summary>
internal sealed partial class CostRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("The Advisory Committee cut the cost of draft A/79/L.21 from 722,500 to 581,500 dollars.", "money: from 722500 to 581500"),
        new("The Council cut its sessions from three to two."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (
            sentence.All<SymbolMention>().ToArray() is not [var draft]
            || !sentence.Marked.Contains("cost", StringComparison.OrdinalIgnoreCase)
        )
            yield break;
        foreach (Match match in Changed().Matches(sentence.Marked))
        {
            if (sentence.Of<NumberMention>(match, "from") is { } from && sentence.Of<NumberMention>(match, "to") is { } to)
                yield return new CostClaim(sentence, sentence.SpanOf(match), draft.Symbols[0], from.Quantity, to.Quantity);
        }
    }

    [GeneratedRegex(
        @"\b(?:cut|reduced|lowered|brought down|raised"
            + @"|increased)\b[^.;]{0,80}? from \$?(?<from><N\d+>)(?: (?:US )?dollars)? to \$?(?<to><N\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Changed();
}
