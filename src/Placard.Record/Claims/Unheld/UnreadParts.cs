using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Unheld;

/// <summary>Finds the parts of a sentence that state something beside what was read and that no rule read: “three fewer than Egypt”,
/// “after Malaysia withdrew”, “and implemented all of them”. A sentence is never borne out by half of what it says in silence.</summary>
internal static partial class UnreadParts
{
    /// <summary>A claim for each, which is not checkable. None for a sentence of which nothing was read.</summary>
    public static IEnumerable<Claim> Beside(MarkedSentence sentence, IReadOnlyList<Claim> claims)
    {
        // A claim on a phrase is its quotation; the time and the texts beside it are read with it.
        if (claims.All(c => c.Kind == ClaimKind.Phrase))
            yield break;
        for (var (at, match) = (0, Parts().Match(sentence.Marked)); match.Success; match = Parts().Match(sentence.Marked, at))
        {
            // What was read, or is nothing that a record could tell, may hold a part that was not.
            at = match.Index + 1;
            Capture part = match.Groups["part"] is { Success: true } stated ? stated : match;
            if (!match.Groups["plain"].Success && !Checkable().IsMatch(part.ValueSpan))
                continue;
            var span = sentence.SpanOf(part);
            if (claims.Any(c => c.Words.Start < span.End && c.Words.End > span.Start))
                continue;
            var kind = claims.LastOrDefault(c => c.Words.Start < span.Start)?.Kind ?? claims[0].Kind;
            // Who decided is read with a vote, and with what the NGO Committee did.
            if (match.Groups["body"].Success && kind is not (ClaimKind.Membership or ClaimKind.Appointment))
                continue;
            at = match.Index + match.Length;
            yield return new UnheldClaim(
                kind,
                sentence,
                span,
                NotCheckableReason.Unclear,
                "These words were not read, and the record was not asked about them."
            );
        }
    }

    // A part reaches to the end of its clause. “plain” parts compare or rank, whatever they name.
    [GeneratedRegex(
        @"(?<plain>(?:(?:<N[0-9]+>|\b(?:twice|a|much|far)) )?\b(?:more|fewer|less|higher|lower|better|worse|later|earlier|longer|shorter) "
            + @"(?:\w+ ){0,3}than\b)[^,.;:]*"
            + @"|(?<plain>(?:\btwice|<N[0-9]+> times) as (?:many|much|often)\b)[^,.;:]*"
            + @"|(?<plain>\b(?:the|a|an|its|his|her|their) (?:first(?: ever)?|second|third|last|only|highest|lowest|largest|smallest|most"
            + @"|fewest|best|worst|record)\b"
            + @"(?! (?:session|committee|round|cycle|review|part|reading|UPR|universal|periodic|optional|special|regular|meeting)\b)"
            + @"(?= (?:\w+ )?(?:of|in|among|by|to|such|state|African|Asian|European|veto|member|country|seat|mandate)\b))[^,.;:]*"
            + @"|(?<plain>\bfor the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) time\b)[^,.;:]*"
            + @"|(?<plain>(?:\b(?:all|none|some|most|half)|<N[0-9]+>) of (?:them|which|whom)\b)[^,.;:]*"
            + @"|(?<plain>\bin the (?:first|second|third) (?:round|ballot)\b)[^,.;:]*"
            + @"|(?<plain>\bfor an? (?:full |whole )?(?:[\w<>]+-year\b|(?:term|period) of\b))[^,.;:]*"
            + @"|(?<plain>\bwithout (?:any |an? )?reservations?\b|\bby consensus\b|(?<body>\bby (?:the )?<B[0-9]+>))"
            + @"|\b(?:al?though|after|before|because|since|until|till|despite|while|whereas|when|having|following|together with|along with"
            + @"|joined by|followed by|accompanied by|as did|as in|as (?:the|an?)|including|among (?:them|which|whom|those)|such as|to replace"
            + @"|to succeed|in place of|instead of|out of|without|against the (?:votes?|will|wish(?:es)?) of|on a proposal (?:by|of|from)|which"
            + @"|who|whom|whose) [^,.;:]*"
            + @"|\bwith (?:(?:some|about|nearly|over|only) )?<N[0-9]+>[^,.;:]*"
            + @"|, (?<part>(?:(?:(?:some|about|nearly|over|only) )?<N|<S)[0-9]+>[^,.;:]*)"
            + @"|(?:\b(?:and|but)|[;:–—]) (?<part>(?!(?:al?though|which|who|after|before|since|until|while|whereas)\b)[^,.;:]*)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Parts();

    // What the record could be asked about: who, how many, which treaty, or an act of its kind.
    [GeneratedRegex(
        @"<[SGNTV][0-9]+>|\b(?:since|until|till|before|as in) .*(?:<D[0-9]+>|\byears?\b)"
            + @"|\b(?:voted|abstained|accepted|rejected|refused|ratified|signed|acceded|joined|withdr[ea]wn?|elected|defeated|won|sponsored"
            + @"|opposed|implemented|answered|walked|absent|vetoed|deferred|granted|reinstated|restored|candidate|member|ranked|consensus|unopposed"
            + @"|protocols?)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Checkable();
}
