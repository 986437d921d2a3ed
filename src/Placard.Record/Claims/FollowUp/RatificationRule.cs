using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.FollowUp;

/// <summary>Reads who ratified or signed which treaty, and who did not.</summary>
internal sealed partial class RatificationRule : IClaimRule
{
    private const string What =
        @"(?:(?!<|and\b|but\b|which\b|before\b|after\b|neither\b|nor\b|not\b)\w+ ){0,4}(?<what><T\d+>(?:,? (?:and "
        + @"|or )?(?:to )?(?:the )?(?:(?!nor\b|not\b|but\b)\w+ ){0,2}<T\d+>){0,8}|(?:both|the (?:two|<N\d+>)) (?:\w+ ){0,2}covenants\b)";

    private const string Done =
        @"(?<act>ratified|acceded to|signed and ratified|signed up to|signed|joined|adhered to"
        + @"|became (?:a )?(?:state )?part(?:y|ies) to|(?:is|are|was|were|been) (?:a )?(?:state )?part(?:y|ies) to"
        + @"|(?:is|are) bound by|denounced|withdrew from|ratification of)";

    private const string Not =
        @"(?<not>(?:has|have|had|did|does|do|is|are) not|(?:hasn|haven|hadn|didn|isn|aren)['’]t|never|(?:has"
        + @"|have) yet to|refus(?:ed|es) to|failed to)";

    private const string Undone =
        @"(?<act>ratif(?:y|ied)|accede(?:d)? to|sign(?:ed)? or ratif(?:y|ied)|sign(?:ed)?|join(?:ed)?|(?:become |been "
        + @"|be )?(?:a )?(?:state )?part(?:y|ies) to|bound by)";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("China ratified the Convention against Torture in 1988.", "ratification: ratified: CAT"),
        new("China and Cuba have ratified CEDAW and the Convention against Torture.", "ratification: ratified: CEDAW, CAT"),
        new("China has not ratified the International Covenant on Civil and Political Rights.", "ratification: not ratified: ICCPR"),
        new(
            "China signed, but never ratified, the International Covenant on Civil and Political Rights.",
            "ratification: signed, not ratified: ICCPR"
        ),
        new("India has signed the Convention against Torture but did not ratify it.", "ratification: signed, not ratified: CAT"),
        new("As of 2022, India had signed the Convention against Torture without ratifying it.", "ratification: signed, not ratified: CAT"),
        new("Iran has ratified neither CAT nor CEDAW.", "ratification: not ratified: CAT, CEDAW"),
        new("Iran is not a party to CEDAW.", "ratification: not party to: CEDAW"),
        new("The Convention against Torture was ratified by China in 1988.", "ratification: ratified: CAT"),
        new("Egypt has ratified both International Covenants on human rights.", "ratification: ratified: ICCPR, ICESCR"),
        new("Egypt has been a party to the two International Covenants since 1982.", "ratification: party to: ICCPR, ICESCR"),
        new(
            "Somalia is the only country that is not a party to the Convention on the Rights of the Child.",
            "ratification: not party to: CRC and nobody else"
        ),
        new(
            "China ratified the Convention against Torture in 1988 and has not ratified the International Covenant on "
                + "Civil and Political Rights.",
            "ratification: ratified: CAT",
            "ratification: not ratified: ICCPR"
        ),
        new("China should ratify the Convention against Torture."),
        new("If China ratified the Convention against Torture, much would change."),
        new("The Committee on the Rights of the Child met in Geneva."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!sentence.All<TreatyMention>().Any() && !sentence.Marked.Contains("ovenants", StringComparison.Ordinal))
            yield break;
        var taken = new List<TextSpan>();
        foreach (var rule in (Func<Regex>[])[OnlyOne, SignedOnly, SignedThenNot, Denied, AndDenied, Neither, Affirmed, Passive])
        {
            foreach (Match match in rule().Matches(sentence.Marked))
            {
                var span = sentence.SpanOf(match);
                if (taken.Any(t => span.Start < t.End && span.End > t.Start) || Claimed(sentence, flow, match, span) is not { } claim)
                    continue;
                taken.Add(span);
                yield return claim;
            }
        }
    }

    private static RatificationClaim? Claimed(MarkedSentence sentence, ClaimFlow flow, Match match, TextSpan span)
    {
        if (ClaimSubject.Of(sentence, flow, match) is not { } who || Wanted().IsMatch(sentence.Marked[..match.Index]))
            return null;
        var words = match.Groups["what"];
        string[] treaties = words.Value.Contains("<T", StringComparison.Ordinal)
            ? [.. Treaty().Matches(words.Value).Select(m => sentence.Of<TreatyMention>(m.ValueSpan)?.Instrument).OfType<string>()]
            : ["ICCPR", "ICESCR"];
        if (treaties.Length == 0)
            return null;
        var act = match.Groups["only"].Success ? TreatyAct.SignedOnly : ActOf(match.Groups["act"].Value);
        return new(sentence, span, who.States, treaties, act, match.Groups["not"].Success, ClaimTime.Of(sentence, match))
        {
            IsOnly = match.Groups["sole"].Success,
            SaysMore = More().IsMatch(sentence.Marked),
        };
    }

    private static TreatyAct ActOf(string words) =>
        words.Contains("ratif", StringComparison.OrdinalIgnoreCase) ? TreatyAct.Ratified
        : words.StartsWith("acced", StringComparison.OrdinalIgnoreCase) ? TreatyAct.Acceded
        : words.StartsWith("sign", StringComparison.OrdinalIgnoreCase) ? TreatyAct.Signed
        : words.StartsWith("denou", StringComparison.OrdinalIgnoreCase) ? TreatyAct.Withdrew
        : words.StartsWith("withdr", StringComparison.OrdinalIgnoreCase) ? TreatyAct.Withdrew
        : TreatyAct.Party;

    [GeneratedRegex(ClaimSubject.Pattern + ClaimSubject.Adverbs + "(?:['’]s?)? " + Done + " " + What, RegexOptions.IgnoreCase)]
    private static partial Regex Affirmed();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + " "
            + Done
            + @" (?<not>neither) (?:the )?(?<what><T\d+>(?:,? nor (?:the )?<T\d+>){1,8})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Neither();

    [GeneratedRegex(
        ClaimSubject.Pattern + ClaimSubject.Adverbs + " " + Not + ClaimSubject.Adverbs + "(?: yet| so far| ever)? " + Undone + " " + What,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Denied();

    // “China ratified ..., and has not ratified ...”: of the state before it.
    [GeneratedRegex(
        @"(?<it>\b(?:and|but)\b(?: it| they)?)(?<who>(?!))?"
            + ClaimSubject.Adverbs
            + " "
            + Not
            + ClaimSubject.Adverbs
            + "(?: yet| so far| ever)? "
            + Undone
            + " "
            + What,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AndDenied();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?<only>signed,? but (?:has |have |had |did )?(?:(?:not|never|yet)\b ?(?:yet )?(?:to )?)ratif(?:y|ied)),? "
            + What,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SignedOnly();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + " (?<only>signed) "
            + What
            + @"(?: (?:in|on) (?<when><D\d+>))?,? (?:but (?:\w+ ){0,4}(?:not|never|yet to)(?: yet| so far)? ratif(?:y|ied)"
            + @"|without (?:ever |having )?ratif(?:ying|ied))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SignedThenNot();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + @" (?:is|was|remains) (?<sole>the (?:only|sole) (?:UN |other )?(?:country|state|member state|member"
            + @"|nation)(?: of <B\d+>| of the (?:United Nations|UN)| in the world)?),? (?:that|which|to)?(?: is| has| have"
            + @"| was)? ?(?<not>not|never|yet)(?: yet| to)? (?:have )?"
            + Undone
            + " "
            + What,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OnlyOne();

    [GeneratedRegex(
        @"(?<what><T\d+>),? (?:was|were|has been|had been) (?<act>ratified|signed|denounced) by (?<who><S\d+>)(?<it>(?!))?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Passive();

    // “recommends that China …”, “was asked whether …”: what is wanted, not what was done.
    [GeneratedRegex(
        @"\b(?:recommend\w*|urg\w+|calls? on|called on|asks?|asked|until|when|once|wish\w*|want\w*|hopes?|promis\w+|pledg\w+"
            + @"|plans?)\b[^,]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Wanted();

    [GeneratedRegex(@"\breserv|\bdeclaration\b|\bunder pressure\b", RegexOptions.IgnoreCase)]
    private static partial Regex More();

    [GeneratedRegex(@"<T\d+>")]
    private static partial Regex Treaty();
}
