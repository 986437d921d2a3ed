using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Seats;

/// <summary>Reads who was elected, with how many votes, and who was not.</summary>
internal sealed partial class ElectionRule : IClaimRule
{
    private const string To = @"(?: (?:to|on|in|for) (?:a seat (?:on|in) )?(?:membership (?:of|in) )?(?<body><B\d+>))";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "China was elected to the Human Rights Council with 139 votes in October 2020.",
            "election: elected: CHN",
            "election: votes 139: CHN"
        ),
        new(
            "In the election of 13 October 2020 Saudi Arabia received 90 votes and was not elected.",
            "election: not elected: SAU",
            "election: votes 90: SAU"
        ),
        new("Venezuela won a seat on the Human Rights Council in October 2022.", "election: elected: VEN"),
        new(
            "The Republic of Korea was not elected in October 2022; it had 123 votes.",
            "election: not elected: KOR",
            "election: votes 123: KOR"
        ),
        new(
            "Saudi Arabia lost its bid for the Human Rights Council with 117 votes.",
            "election: not elected: SAU",
            "election: votes 117: SAU"
        ),
        new("Russia received 83 votes in the 2023 election to the Human Rights Council.", "election: votes 83: RUS"),
        new("Argentina won 175 votes in the Human Rights Council election of October 2021.", "election: votes 175: ARG"),
        new(
            "China was elected to the Human Rights Council in October 2023 without competition.",
            "election: unopposed: CHN",
            "election: elected: CHN"
        ),
        new("China was elected unopposed to the Human Rights Council in 2023.", "election: unopposed: CHN"),
        new(
            "With 139 votes, China had the lowest result of all states elected to the Human Rights Council in October 2020.",
            "election: votes 139: CHN",
            "election: fewest votes: CHN"
        ),
        new("China's President was elected in 2013."),
        new("China was elected to a seat on the Commission on the Status of Women with 139 votes."),
        new("Russia failed to win a seat on the Human Rights Council in 2016 and 2023."),
        new("The Marshall Islands defeated Saudi Arabia by 7 votes in the election to the Human Rights Council."),
        new("The resolution received 29 votes from China and others."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!IsOfElection(sentence, flow))
            yield break;
        foreach (var (rule, saying) in Rules)
        {
            foreach (Match match in rule().Matches(sentence.Marked))
            {
                if (Claimed(sentence, flow, match, saying) is { } claim)
                    yield return claim;
            }
        }
    }

    private static readonly (Func<Regex> Rule, ElectionSaying Saying)[] Rules =
    [
        (Unopposed, ElectionSaying.Unopposed),
        (Elected, ElectionSaying.Elected),
        (NotElected, ElectionSaying.NotElected),
        (Fewest, ElectionSaying.Fewest),
        (Most, ElectionSaying.Most),
        (Votes, ElectionSaying.Votes),
        (More, ElectionSaying.Votes),
    ];

    // Of a seat, and not of a government: the sentence or the one before it names a body.
    private static bool IsOfElection(MarkedSentence sentence, ClaimFlow flow) =>
        Speaks().IsMatch(sentence.Marked)
            ? flow.IsOfUnitedNations && !Government().IsMatch(sentence.Marked)
            : flow.Before.Count > 0 && Speaks().IsMatch(flow.Before[0].Marked) && !Government().IsMatch(flow.Before[0].Marked);

    private static ElectionClaim? Claimed(MarkedSentence sentence, ClaimFlow flow, Match match, ElectionSaying saying)
    {
        if (Loser().IsMatch(sentence.Marked[..match.Index]) || ClaimSubject.Of(sentence, flow, match) is not { } who)
            return null;
        var votes = saying == ElectionSaying.Votes ? sentence.Of<NumberMention>(match, "votes")?.Quantity : null;
        if (saying == ElectionSaying.Votes && votes is null)
            return null;
        var named = sentence.Of<BodyMention>(match, "body")?.Body;
        if (named is null && IsOfOther(sentence))
            return null;
        var body = named ?? Named(sentence) ?? (flow.Before.Count > 0 ? Named(flow.Before[0]) : null);
        return new ElectionClaim(sentence, SpanOf(sentence, match), body, who.States, saying, votes, TimeOf(sentence, flow, match))
        {
            Told = flow.Told,
        };
    }

    // That a state was elected is a claim of its own, beside the number of its votes.
    private static TextSpan SpanOf(MarkedSentence sentence, Match match)
    {
        var span = sentence.SpanOf(match);
        if (!match.Groups["before"].Success)
            return span;
        var before = sentence.SpanOf(match.Groups["before"]);
        return span with { Start = before.End + 1, Length = span.End - before.End - 1 };
    }

    // The General Assembly elects; what it elects to is another body.
    private static Body? Named(MarkedSentence sentence) =>
        sentence
            .All<BodyMention>()
            .Select(b => b.Body)
            .Where(b => b == Body.HumanRightsCouncil || b == Body.NgoCommittee)
            .Distinct()
            .ToArray()
            is [var only]
            ? only
            : null;

    // States are elected to many bodies, and registers have the elections to two.
    private static bool IsOfOther(MarkedSentence sentence) =>
        Others().IsMatch(sentence.Marked)
        || sentence
            .All<BodyMention>()
            .Any(b => b.Body != Body.HumanRightsCouncil && b.Body != Body.NgoCommittee && b.Body != Body.GeneralAssembly);

    [GeneratedRegex(
        @"\b(?:Committee|Court|Commission|Board|Tribunal|UNESCO|WHO|ILO|IMO|ICAO|CSW|agency|organi[sz]ation)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Others();

    private static Period? TimeOf(MarkedSentence sentence, ClaimFlow flow, Match match) =>
        Of(sentence, match)
        ?? Only(sentence, match.Index + match.Length)
        // A year that was not read as a time may be that of another election than the one told of before.
        ?? (
            ElectionTime.Times(sentence).Length == 0 && flow.Before.Count > 0 && !Year().IsMatch(sentence.Marked)
                ? Only(flow.Before[0], flow.Before[0].Marked.Length)
                : null
        );

    // A time behind the words, which those between do not join to them, is of something else.
    private static Period? Only(MarkedSentence sentence, int before) =>
        ElectionTime.Times(sentence) is [var only] && sentence.PlaceOf(only) < before ? only.Period : null;

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex Year();

    private static Period? Of(MarkedSentence sentence, Match match) =>
        ClaimTime.Of(sentence, match) is { } period && ElectionTime.Times(sentence).Any(t => t.Period == period) ? period : null;

    // “China defeated Cuba by 20 votes”: neither number nor verb is of the state that stands next to them.
    [GeneratedRegex(
        @"\b(?:defeat(?:s|ed|ing)?|beat(?:s|en|ing)?|edg(?:es|ed|ing) out|outpolled|ahead of|over|against|than|behind|unlike) $",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Loser();

    // “Pakistan received 169 votes, Uzbekistan 164, Nepal 150 and China 139”
    [GeneratedRegex(
        @"(?<=<N\d+> votes(?:,? (?:and )?<S\d+>(?: (?:with|got|had|received|scored))? <N\d+>)*)"
            + @",? (?:and )?(?<who><S\d+>)(?<it>(?!))?(?: (?:with"
            + @"|got|had|received|scored|have scored))? (?<votes><N\d+>)(?! (?:states|seats|members|countries))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex More();

    [GeneratedRegex(@"\b(?:re-?)?elect(?:ed|ions?|ing)\b|\bseats?\b|\bballot\b|\bbid for <B\d+>", RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();

    [GeneratedRegex(
        @"\b(?:parliament\w*|president(?:ial)?|national|general) elections?\b|\belected (?:government|president|prime"
            + @"|officials|leaders|parliament)|\bSecurity Council\b|\bparty\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Government();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:(?:was|were|been) (?:re-?)?elected(?! unopposed| without| (?:as )?(?:President|Vice|Chair))"
            + To
            + @"?|(?:won|secured|gained|obtained) (?:a|its|their|another) (?:\w+ )?seats?"
            + To
            + ")",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Elected();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @"(?: [^.;,<]{0,20}<N\d+> votes,?(?: and| but))? (?:(?:was|were) (?:not (?:re-)?elected|defeated in the elections?)"
            + @"|failed in (?:its|their|a) (?:bid|attempt) (?:to|for)\b|(?:(?:failed to (?:win|secure"
            + @"|gain|be)|did not win) (?:a |its |re-?)?(?:seat|elect\w+)|lost (?:its |the )?(?:bid|election|re-election"
            + @"|race))[^.;,<]{0,20})"
            + To
            + "?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NotElected();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:was|were|been) (?:re-?)?elected(?:(?! (?:and|but|while|with|after|against|whereas)\b)[^.;:]){0,80}"
            + @" (?:unopposed|without (?:any )?(?:competition|opposition|a contest|competitors?)|in an uncontested (?:election|slate))"
            + To
            + "?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Unopposed();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:had|received|got|won) the (?:lowest|worst|fewest|smallest) (?:result|number of votes|votes|vote|score|tally)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Fewest();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:had|received|got|won) the (?:highest|best|most|largest) (?:result|number of votes|votes|vote|score|tally)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Most();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @"(?<before> (?:(?:was|were|been) (?:re-?)?elected|won a seat|lost its bid"
            + @"|had the \w+ result)[^.;<]{0,30}(?:<B\d+>)?[^.;<]{0,30}(?:<D\d+>)?,?)? (?:received|got|won|had|obtained|secured"
            + @"|garnered|polled|with|by|gathered|attracted|drew|scored|took) (?:only |just )?(?<votes><N\d+>) votes\b(?! (?:fewer"
            + @"|more|less))"
            + @"|\bWith (?:only |just )?(?<votes><N\d+>) votes,? "
            + ClaimSubject.Pattern
            + @" (?=had|was|won|were|came|got)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Votes();
}
