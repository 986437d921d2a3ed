using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Unheld;

/// <summary>Reads plain statements that reports were published and visits made, which no register has.</summary>
internal sealed partial class UnheldRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("In August 2022 the High Commissioner published a report on lanterns.", "report: High Commissioner published a report"),
        new("OHCHR released its assessment of the lamps.", "report: OHCHR released its assessment"),
        new("The Special Rapporteur visited China in 2016.", "report: Special Rapporteur visited China"),
        new("The Council adopted the report of the working group."),
        new("The High Commissioner should publish a report."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations)
            yield break;
        foreach (Match match in Published().Matches(sentence.Marked))
            yield return new UnheldClaim(
                ClaimKind.Report,
                sentence,
                sentence.SpanOf(match),
                NotCheckableReason.NotHeld,
                "The record has no register of reports and visits of the Office of the High Commissioner and of experts."
            );
    }

    [GeneratedRegex(
        @"\b(?:High Commissioner(?: for Human Rights)?|OHCHR|Office of the High Commissioner|Special Rapporteur"
            + @"|Independent Expert|Advisory Committee|Working Group|Commission of Inquiry)(?:,? [^,.;<]{2,60},){0,3}(?: has"
            + @"| had)?(?: \w+ly)?(?:,? (?:in |on )?<D\d+>,?)? (?:(?:published|released|issued|launched) (?:a|an|its|her|his|the"
            + @"|their) (?:\w+ ){0,3}(?:report|assessment|study)|visited <S\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Published();
}
