using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;
using Placard.Record.Writing;

namespace Placard.Record.Claims.FollowUp;

/// <summary>Reads how many recommendations a state received, accepted or noted in its review, and when that was.</summary>
internal sealed partial class ReviewRule : IClaimRule
{
    private const string Counted =
        @"(?<number><N\d+>)(?<percent>\s?(?:%|per ?cent))?(?: (?:of (?:the |its |those "
        + @"|all )?(?:(?<total><N\d+>) )?)?(?:UPR |such )?(?<noun>recommendations)\b(?! (?:from|by|on|about"
        + @"|concerning|regarding|to|that|which|related|relating|made|calling|addressed)\b)| of them\b)?";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "Cuba received 148 recommendations in its first review and accepted 108 of them.",
            "review: received 148: CUB",
            "review: accepted 108: CUB"
        ),
        new("Slovenia noted 37 of the recommendations of its fourth review.", "review: noted 37: SVN"),
        new(
            "At its second universal periodic review, China accepted 284 of 346 recommendations.",
            "review: accepted 284: CHN",
            "review: received 346: CHN"
        ),
        new("China was reviewed under the UPR in 2009.", "review: reviewed: CHN"),
        new("Germany accepted 65 per cent of the recommendations of its first UPR.", "review: accepted 65%: DEU"),
        new("China received 148 letters."),
        new("Germany received 12 recommendations from China in its first universal periodic review."),
        new("Germany received 12 recommendations on torture in its first universal periodic review."),
        new("The Committee on Contributions accepted 12 of the recommendations."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        // Treaty bodies review states too.
        if (sentence.All<TreatyMention>().Any() || sentence.Marked.Contains("Committee", StringComparison.Ordinal))
            yield break;
        var isOfReview = Review().IsMatch(sentence.Marked);
        if (!isOfReview && !flow.Before.Take(2).Any(b => Review().IsMatch(b.Marked)))
            yield break;
        foreach (Match match in Received().Matches(sentence.Marked))
        {
            // Some of the recommendations, by topic or by who made them, are counted nowhere.
            if (Subject(sentence, flow, match) is not { } state || Some().IsMatch(sentence.Marked))
                continue;
            foreach (var claim in Numbers(sentence, flow, match, state))
                yield return claim;
        }
        foreach (Match match in Reviewed().Matches(sentence.Marked).Where(_ => isOfReview))
        {
            if (Subject(sentence, flow, match) is { } state && ClaimTime.Of(sentence, match) is { } when)
                yield return new ReviewClaim(
                    sentence,
                    sentence.SpanOf(match),
                    state,
                    ReviewSaying.Reviewed,
                    null,
                    CycleOf(sentence, flow),
                    when
                );
        }
    }

    private static StateCode? Subject(MarkedSentence sentence, ClaimFlow flow, Match match) =>
        ClaimSubject.Of(sentence, flow, match) is { States: [var state] } ? state : null;

    private static IEnumerable<ReviewClaim> Numbers(MarkedSentence sentence, ClaimFlow flow, Match match, StateCode state)
    {
        var (verbs, numbers) = (match.Groups["verb"].Captures, match.Groups["number"].Captures);
        var (cycle, when) = (CycleOf(sentence, flow), ClaimTime.OrOnly(sentence, match));
        // A number of something else than recommendations is not read.
        if (verbs.Count != numbers.Count || !match.Groups["noun"].Success)
            yield break;
        for (var i = 0; i < verbs.Count; i++)
        {
            if (sentence.Of<NumberMention>(numbers[i].ValueSpan) is not { } number)
                continue;
            yield return new ReviewClaim(sentence, sentence.SpanOf(match), state, SayingOf(verbs[i].Value), number.Quantity, cycle, when)
            {
                IsPercent = match
                    .Groups["percent"]
                    .Captures.Any(p => p.Index >= numbers[i].Index && p.Index <= numbers[i].Index + numbers[i].Length + 1),
            };
        }
        if (sentence.Of<NumberMention>(match, "total") is { } total)
            yield return new ReviewClaim(sentence, sentence.SpanOf(match), state, ReviewSaying.Received, total.Quantity, cycle, when);
    }

    private static ReviewSaying SayingOf(string verb) =>
        verb.StartsWith("rec", StringComparison.OrdinalIgnoreCase) ? ReviewSaying.Received
        : verb.StartsWith("got", StringComparison.OrdinalIgnoreCase) ? ReviewSaying.Received
        : verb.StartsWith("acc", StringComparison.OrdinalIgnoreCase) ? ReviewSaying.Accepted
        : verb.StartsWith("supp", StringComparison.OrdinalIgnoreCase) ? ReviewSaying.Accepted
        : ReviewSaying.Noted;

    private static int? CycleOf(MarkedSentence sentence, ClaimFlow flow)
    {
        foreach (var said in flow.Before.Take(2).Prepend(sentence))
        {
            var cycles = Cycle().Matches(said.Marked);
            if (cycles.Count > 0)
                return cycles is [var only] ? SpelledNumber.OrdinalOf(only.Groups["nth"].Value) : null;
            if (Review().IsMatch(said.Marked) && said.All<PeriodMention>().Any())
                return null;
        }
        return null;
    }

    [GeneratedRegex(
        @"\b(?:on|about|concerning|regarding|related to|relating to) (?!<[DH]|the UPR|the Universal)|\bfrom <[SGN]|\bmade by\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Some();

    [GeneratedRegex(@"\b(?:UPR|[Uu]niversal [Pp]eriodic [Rr]eview|(?:first|second|third|fourth) (?:cycle|review))\b")]
    private static partial Regex Review();

    [GeneratedRegex(
        @"\b(?<nth>first|second|third|fourth|fifth|1st|2nd|3rd|4th)(?: and latest)? (?:UPR )?(?:UPR|universal periodic review"
            + @"|periodic review|review|cycle)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Cycle();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + " (?<verb>received|got|accepted|supported|noted|rejected) "
            + Counted
            + @"(?:(?: (?:in|at|during|of|from) [^.;<]{0,60}?(?:<D\d+>)?)?,? (?:and|but|of which it)(?: (?:it|only|has"
            + @"|just))? (?<verb>accepted|supported|noted|rejected) (?:only |just )?(?<number><N\d+>)(?<percent>\s?(?:%"
            + @"|per ?cent))?(?: of them)?){0,2}",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Received();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:(?:was|were|been) (?:last |first )?(?:reviewed|examined)|underwent (?:its|the) )",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Reviewed();
}
