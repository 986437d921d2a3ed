using System.Text.RegularExpressions;
using Placard.Record.Claims.Unheld;

namespace Placard.Record.Claims.FollowUp;

/// <summary>Reads when a treaty entered into force, which the register of treaties does not have.</summary>
internal sealed partial class ForceRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "The Convention against Torture entered into force on 26 June 1987.",
            "ratification: Convention against Torture entered into force on 26 June 1987"
        ),
        new("CEDAW, which came into force in 1981, was a first.", "ratification: CEDAW, which came into force in 1981"),
        new("The ceasefire entered into force on 26 June 1987."),
        new("The Convention against Torture will enter into force."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        foreach (Match match in Entered().Matches(sentence.Marked))
            yield return new UnheldClaim(
                ClaimKind.Ratification,
                sentence,
                sentence.SpanOf(match),
                NotCheckableReason.NotHeld,
                "The register of treaties has the years in which states became parties, and not when a treaty entered into force."
            );
    }

    [GeneratedRegex(
        @"<T\d+>(?:,? which| and its[^<.;]{0,40})? (?:\w+ly )?(?:entered|came|has been|was)(?: formally)? (?:into"
            + @"|in) force(?: on| in| since)?"
            + @" <D\d+>(?: for <S\d+>)?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Entered();
}
