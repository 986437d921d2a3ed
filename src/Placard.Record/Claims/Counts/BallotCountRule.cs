using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;

namespace Placard.Record.Claims.Counts;

/// <summary>Reads how often a state did one thing: “China voted against 12 of the 16 resolutions put to a vote”.</summary>
internal sealed partial class BallotCountRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("China voted against 12 of the 16 resolutions at the 51st session.", "count: CHN no: 12 of 16"),
        new("Cuba supported 30 resolutions in 2022.", "count: CUB yes: 30"),
        new("India abstained on nine texts at the 51st session.", "count: IND abstain: 9"),
        new("China voted against the 12-page draft."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations || !sentence.All<NumberMention>().Any())
            yield break;
        foreach (Match match in Counted().Matches(sentence.Marked))
        {
            if (
                sentence.Of<StatesMention>(match, "who") is { States: [var state] }
                && sentence.Of<NumberMention>(match, "number") is { } number
                && BallotWords.Of(match.Groups["column"].Value) is var ballot and not Ballot.None
            )
                yield return CountClaim.Of(
                    sentence,
                    flow,
                    sentence.SpanOf(match),
                    new BallotCount(state, ballot, number.Quantity, sentence.Of<NumberMention>(match, "of")?.Quantity)
                );
        }
    }

    [GeneratedRegex(
        @"(?<who><S\d+>)(?: has| have| had)?(?: \w+ly)? (?:voted (?<column>against|in favou?r of|for)|(?<column>opposed"
            + @"|supported|backed)|(?<column>abstained) (?:on|in)) (?<number><N\d+>) (?:(?:out )?of (?:the |all "
            + @"|its )?(?<of><N\d+>) )?(?:\w+ ){0,2}(?:resolutions|texts|drafts|votes|roll calls)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Counted();
}
