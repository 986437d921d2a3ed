using System.Text.RegularExpressions;

namespace Placard.Record.Claims;

/// <summary>Finds words that turn the meaning of those beside them and that no rule read: “not”, “alone”, “with the exception of”. What
/// was read beside one is never held against the record.</summary>
internal static partial class TurningWords
{
    // A denial reaches no further than its clause.
    private const int Reach = 80;

    /// <summary>The same claims; those that a word turns carry it.</summary>
    public static List<Claim> Marked(MarkedSentence sentence, List<Claim> claims)
    {
        if (claims.Count == 0)
            return claims;
        var other = OtherBody().Match(sentence.Marked);
        var corrected = Correction().Matches(sentence.Marked).Select(m => sentence.SpanOf(m.Groups["denied"])).ToArray();
        var words = Words()
            .Matches(sentence.Marked)
            .Select(m => (Match: m, Span: sentence.SpanOf(m)))
            .Where(w => !claims.Any(c => c.Words.Start <= w.Span.Start && c.Words.End >= w.Span.End))
            .ToArray();
        return [.. claims.Select(c => Turning(c) is { Length: > 0 } word ? c with { Turned = word } : c)];

        string Turning(Claim claim)
        {
            if (claim.Kind == ClaimKind.Symbol)
                return "";
            if (other.Success && claim is Votes.VoteClaim)
                return sentence.WordsOf(other.Groups["body"]);
            if (corrected.Any(c => claim.Words.Start < c.End && claim.Words.End > c.Start))
                return "not … but";
            foreach (var (match, span) in words)
            {
                if (Turns(sentence, match, span, claim))
                    return sentence.WordsOf(span);
            }
            return "";
        }
    }

    private static bool Turns(MarkedSentence sentence, Match match, TextSpan word, Claim claim)
    {
        if (match.Groups["excepting"].Success)
            return true;
        if (match.Groups["behind"].Success)
            return word.Start >= claim.Words.End && word.Start - claim.Words.End <= 1;
        if (word.Start >= claim.Words.End)
            return match.Groups["shifted"].Success
                && !Clause().IsMatch(sentence.WordsOf(word with { Start = claim.Words.End, Length = word.Start - claim.Words.End }));
        if (word.End > claim.Words.Start)
            return false;
        var between = sentence.WordsOf(word with { Start = word.End, Length = claim.Words.Start - word.End });
        return match.Groups["unlike"].Success ? between.Length <= 1 : between.Length <= Reach && !Clause().IsMatch(between);
    }

    [GeneratedRegex(
        @"\b(?:not(?! only| just| (?:so )?surprising)|never|neither|nor|nobody|hardly|scarcely|barely|cannot|far from"
            + @"|(?:at|on|in|by|under) no (?:point|time|stage|account|occasion|way|means|circumstances)"
            + @"|(?:refrained|abstained|desisted) from|(?:declined|refused|failed) to|(?:stopped|fell) short of)\b|n['’]t\b"
            + @"|\b(?<excepting>except(?:ing)?(?: for)?|with the exception of|excluding|apart from|other than)\b"
            + @"|(?<excepting><N[0-9]+>(?: (?:other )?(?:state|country|member|delegation))? (?:but|save)(?= (?:the )?<S))"
            + @"|\b(?<unlike>almost|nearly|all but|unlike|in contrast (?:to|with)|contrary to|rather than|instead of|as opposed to)\b"
            + @"|(?<shifted>(?:<N[0-9]+>|\b(?:a|some)) (?:years?|months?|weeks?) (?:later|earlier|afterwards)\b)"
            + @"|(?<behind>(?<= |,)(?:alone\b|(?:and )?not (?:by )?<N[0-9]+>|(?:fewer|more|less) (?:votes )?than\b))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Words();

    // “rejected not by the Assembly but by the Council”
    [GeneratedRegex(@"\bnot\b(?<denied> (?!only|just)[^.;]{1,80}?)\bbut\b(?! also)", RegexOptions.IgnoreCase)]
    private static partial Regex Correction();

    // A resolution of the same number is another where another body decides.
    [GeneratedRegex(
        @"\b(?<body>(?:Council of (?:Europe|Ministers|the European Union)|European (?:Council|Parliament|Commission|Court of Human Rights)"
            + @"|International (?:Court of Justice|Criminal Court|Labour Conference)|Inter-American (?:Court|Commission)[\w ]{0,20}"
            + @"|African (?:Union|Court|Commission)[\w ’']{0,30}|(?:National|Peace and) Security Council|Parliament|Senate|Congress"
            + @"|House of (?:Commons|Lords|Representatives)|UNESCO|World Health Assembly))(?: \w+){0,3} (?:adopted|rejected|passed"
            + @"|approved|endorsed|vetoed|voted|blocked)\b"
    )]
    private static partial Regex OtherBody();

    [GeneratedRegex(
        @"[.,;:!?()–—]|\b(?:and|but|while|whereas|because|since|although|though|when|which|who|whom|that|than|if|as)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Clause();
}
