using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Access;

/// <summary>Reads which states have standing invitations to the special procedures.</summary>
internal sealed partial class InvitationRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("Poland has had a standing invitation to all special procedures since 2001.", "access: standing invitation: POL"),
        new("China has not extended a standing invitation to the special procedures.", "access: no standing invitation: CHN"),
        new("Poland issued a standing invitation in 2001.", "access: standing invitation: POL"),
        new("China should extend a standing invitation to the special procedures."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!sentence.Marked.Contains("standing invitation", StringComparison.OrdinalIgnoreCase))
            yield break;
        foreach (Match match in Invitation().Matches(sentence.Marked))
        {
            if (ClaimSubject.Of(sentence, flow, match) is { } who)
                yield return new InvitationClaim(
                    sentence,
                    sentence.SpanOf(match),
                    who.States,
                    match.Groups["not"].Success,
                    ClaimTime.Of(sentence, match)
                );
        }
    }

    [GeneratedRegex(
        ClaimSubject.Pattern
            + @"(?: (?:has|have|had|did|does|do|still|also|already|since|maintains|maintained|keeps)\b){0,3}(?: (?<not>not|never"
            + @"|yet to|no))?(?: yet)? ?(?:extended?|issued?|had|have|maintains?|offered|gave|keeps)? ?(?:a |any "
            + @"|its )?standing invitations?\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Invitation();
}
