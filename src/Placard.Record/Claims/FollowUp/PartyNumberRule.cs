using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.FollowUp;

/// <summary>Reads how many states are party to a treaty.</summary>
internal sealed partial class PartyNumberRule : IClaimRule
{
    private const string States = @"(?:UN )?(?:member )?(?:states|countries|nations|governments)(?: parties)?";

    private const string What = @"(?:(?!<|and\b|but\b|which\b|or\b)\w+ ){0,4}(?<what><T\d+>)";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("173 states are party to the Convention against Torture.", "ratification: CAT has 173 parties"),
        new("So far more than 160 countries have ratified the Convention against Torture.", "ratification: CAT has more than 160 parties"),
        new("The Convention against Torture has been ratified by 173 states.", "ratification: CAT has 173 parties"),
        new("The Convention against Torture has 173 states parties.", "ratification: CAT has 173 parties"),
        new("Three states have not ratified the Convention against Torture."),
        new("Of the group 12 states are party to the Convention against Torture."),
        new("The Convention against Torture needs 20 ratifications."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!sentence.All<TreatyMention>().Any() || PartOf().IsMatch(sentence.Marked))
            yield break;
        foreach (var match in Bound().Matches(sentence.Marked).Concat(Has().Matches(sentence.Marked)))
        {
            if (
                !ClaimSubject.IsSupposed(sentence, match)
                && sentence.Of<TreatyMention>(match, "what") is { } treaty
                && sentence.Of<NumberMention>(match, "number") is { } number
            )
                yield return new PartyNumberClaim(
                    sentence,
                    sentence.SpanOf(match),
                    treaty.Instrument,
                    number.Quantity,
                    ClaimTime.Of(sentence, match)
                );
        }
    }

    // A number of some states, of a group or of those that did something else too, is not that of all parties.
    [GeneratedRegex(
        @"\b(?:[Oo]f|[Aa]mong|[Oo]ther|[Aa]nother|[Mm]ore|[Ff]urther|[Nn]ew|[Aa]dditional) (?:the |these |those |its )?"
            + @"(?:\w+ )?(?:<N\d+>|<G\d+>|states|countries|members|group)\b"
            + @"|<G\d+>|<N\d+> (?:of|\w+an|\w+ish|Arab|Pacific|small|developing|other|more|new|further|additional)\b"
            + @"|\breserv|\bdeclar|\bboth\b"
    )]
    private static partial Regex PartOf();

    [GeneratedRegex(
        "(?<number><N\\d+>) "
            + States
            + @" (?:(?:are|were|is) (?:now |already |currently |today )?(?:states )?part(?:y|ies) to|(?:have "
            + @"|had )(?:now |already |so far )?"
            + @"(?:ratified|ratified or acceded to|become part(?:y|ies) to|joined)) "
            + What,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Bound();

    [GeneratedRegex(
        @"(?<what><T\d+>)(?: \w+)? (?:(?:has|had|counts|counted) (?:now |today |currently |only "
            + @"|just )?(?<number><N\d+>) (?:states |state )?parties\b"
            + @"|(?:has been|had been|was|is) (?:now |so far )?ratified by (?:only |just )?(?<number><N\d+>) "
            + States
            + @"\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Has();
}
