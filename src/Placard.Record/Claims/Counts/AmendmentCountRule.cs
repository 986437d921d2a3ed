using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Counts;

/// <summary>Reads how many amendments to a text were rejected: “the Council rejected a series of amendments”.</summary>
internal sealed partial class AmendmentCountRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "Before adopting this resolution, the Council rejected a series of amendments to the text.",
            "count: several amendments rejected"
        ),
        new("All 29 amendments were defeated.", "count: 29 amendments rejected"),
        new("The Council rejected 12 amendments to the draft.", "count: 12 amendments rejected"),
        new("The Council adopted several amendments."),
        new("The amendment was rejected."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations || !sentence.Marked.Contains("amendment", StringComparison.OrdinalIgnoreCase))
            yield break;
        if (Rejected().Match(sentence.Marked) is not { Success: true } match)
            yield break;
        // The amendments are of the text, which is what was voted on.
        flow.Proposal.IsAmendment = false;
        yield return CountClaim.Of(
            sentence,
            flow,
            sentence.SpanOf(match),
            new AmendmentCount(sentence.Of<NumberMention>(match, "number")?.Quantity)
        );
    }

    private const string Many = @"(?:a series of|a number of|several|many|multiple|(?:all )?(?:of )?(?:the )?(?<number><N\d+>))";

    [GeneratedRegex(
        @"\b(?:rejected|rejecting|defeated|voted down) "
            + Many
            + @" (?:\w+ ){0,2}amendments?\b|\b"
            + Many
            + @" (?:\w+ ){0,2}amendments? (?:\w+ )?(?:were|was|had been) (?:\w+ )?(?:rejected|defeated|voted down)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Rejected();
}
