using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Statements;

/// <summary>Reads how many states made a joint statement, for how many one spoke, and who signed.</summary>
internal sealed partial class StatementRule : IClaimRule
{
    private const string States = @"(?: (?:UN |other |member )?(?:countries|states|member states|governments|nations|delegations|members))";

    private const string Thing =
        @"(?:<S\d+>['’]s? |the |a |that |this |its )?(?:[\w-]+ ){0,3}(?:joint |cross-regional )?(?:statement|letter)\b";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("44 countries joined Canada's statement on Xinjiang on 22 June 2021.", "statement: 44 states"),
        new("On 29 October 2019 Belarus spoke for 54 states that supported China on Xinjiang.", "statement: 54 states"),
        new("France delivered a joint statement on Xinjiang on behalf of 43 countries on 21 October 2021.", "statement: 43 states"),
        new(
            "Türkiye signed the letter of 8 July 2019 on Xinjiang to the President of the Human Rights Council.",
            "statement: signed by TUR"
        ),
        new("Japan did not sign the joint statement on Xinjiang of 14 June 2022.", "statement: not signed by JPN"),
        new(
            "On 21 October 2021 France read out a joint statement of 43 states on Xinjiang in the Third Committee.",
            "statement: 43 states"
        ),
        new("44 countries voted for the resolution."),
        new("Canada made a statement."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!Speaks().IsMatch(sentence.Marked))
            yield break;
        var taken = new List<TextSpan>();
        foreach (var (rule, isCount) in Rules)
        {
            foreach (Match match in rule().Matches(sentence.Marked))
            {
                var span = sentence.SpanOf(match);
                if (taken.Any(t => span.Start < t.End && span.End > t.Start))
                    continue;
                if ((isCount ? Counted(sentence, match, span) : Named(sentence, flow, match, span)) is not { } claim)
                    continue;
                taken.Add(span);
                yield return claim;
            }
        }
    }

    private static readonly (Func<Regex> Rule, bool IsCount)[] Rules =
    [
        (SpokeFor, true),
        (JoinedBy, true),
        (SignedBy, true),
        (NotSigned, false),
        (Signed, false),
    ];

    private static StatementClaim? Counted(MarkedSentence sentence, Match match, TextSpan span) =>
        ClaimSubject.IsSupposed(sentence, match) || sentence.Of<NumberMention>(match, "number") is not { } number
            ? null
            : new StatementClaim(
                sentence,
                span,
                StatementReader.Of(sentence, match, sentence.Of<StatesMention>(match, "lead"), []),
                number.Quantity,
                [],
                false
            );

    private static StatementClaim? Named(MarkedSentence sentence, ClaimFlow flow, Match match, TextSpan span) =>
        ClaimSubject.Of(sentence, flow, match) is not { } who
            ? null
            : new StatementClaim(
                sentence,
                span,
                StatementReader.Of(sentence, match, sentence.Of<StatesMention>(match, "lead"), who.States),
                null,
                who.States,
                match.Groups["not"].Success
            );

    [GeneratedRegex(@"\b(?:statement|letter|spoke (?:for|on behalf))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();

    [GeneratedRegex(
        @"(?<lead><S\d+>)(?:, [^,<]{0,40},)? (?:spoke|speaking|(?:delivered|read out|read|made|presented|issued|led) "
            + Thing
            + @"[^.;]{0,80}?) (?:for|on behalf of|of) (?:a group of )?(?<number><N\d+>)"
            + States,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SpokeFor();

    [GeneratedRegex(
        "(?<number><N\\d+>)"
            + States
            + @" (?:(?:have|had|has) )?(?:joined|signed|backed|endorsed|supported|issued|made|delivered|put their names? to"
            + @"|signed on to|signed up to|associated themselves with) (?:(?<lead><S\d+>)['’]s? |the |a |that "
            + @"|this )?(?:[\w-]+ ){0,3}(?:statement|letter)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex JoinedBy();

    [GeneratedRegex(
        @"\b(?:statement|letter)\b[^.;]{0,80}? (?:signed|joined|backed|endorsed|supported) by (?:a group of )?(?<number><N\d+>)" + States,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SignedBy();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?<not>did not|didn['’]t|has not|have not|never|refused to|declined to) (?:sign(?:ed)?|join(?:ed)?"
            + @"|endorse(?:d)?|co-sign) (?:(?<lead><S\d+>)['’]s? |the |a |that |this )?(?:[\w-]+ ){0,3}(?:statement|letter)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NotSigned();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:(?:was|were) among (?:the )?(?:<N\d+> )?(?:signatories of|states that signed) |(?:signed|joined|endorsed"
            + @"|co-signed) )(?:(?<lead><S\d+>)['’]s? |the |a |that |this )?(?:[\w-]+ ){0,3}(?:statement|letter)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Signed();
}
