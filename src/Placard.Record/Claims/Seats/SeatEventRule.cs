using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;
using Placard.Record.Writing;

namespace Placard.Record.Claims.Seats;

/// <summary>Reads who left a body or was suspended, when terms end, how many there were, how many members a body has, and who
/// presides.</summary>
internal sealed partial class SeatEventRule : IClaimRule
{
    private const string Nth = @"(?<nth>first|second|third|fourth|fifth|sixth|seventh|\d(?:st|nd|rd|th))";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("The United States left the Human Rights Council in June 2018.", "membership: left: USA"),
        new("Russia's rights of membership in the Human Rights Council were suspended in April 2022.", "membership: suspended: RUS"),
        new("China's current term on the Human Rights Council ends on 31 December 2023.", "membership: term ends: CHN"),
        new("China is serving its fifth term on the Human Rights Council.", "membership: terms at least 5: CHN"),
        new("China has been a member of the Human Rights Council five times.", "membership: terms 5: CHN"),
        new("The Human Rights Council has 47 members.", "membership: 47 members"),
        new("The Human Rights Council's President in 2022 was Federico Villegas of Argentina.", "membership: president: ARG"),
        new("Argentina held the presidency of the Human Rights Council in 2022.", "membership: president: ARG"),
        new("Argentina presided over the Human Rights Council in 2022.", "membership: president: ARG"),
        new("Argentina will hold the presidency of the Human Rights Council in 2022."),
        new("Its leader won a third term in October."),
        new("The Human Rights Council has 13 members from Africa."),
        new("The United States left the room when the Human Rights Council met."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (sentence.All<BodyMention>().FirstOrDefault() is null)
            yield break;
        foreach (Match match in Size().Matches(sentence.Marked))
        {
            if (sentence.Of<BodyMention>(match, "body") is { } body && sentence.Of<NumberMention>(match, "number") is { } number)
                yield return new BodySizeClaim(sentence, sentence.SpanOf(match), body.Body, number.Quantity);
        }
        foreach (var (rule, saying) in Rules)
        {
            foreach (Match match in rule().Matches(sentence.Marked))
            {
                if (Claimed(sentence, flow, match, saying) is { } claim)
                    yield return claim;
            }
        }
    }

    private static readonly (Func<Regex> Rule, SeatSaying Saying)[] Rules =
    [
        (Left, SeatSaying.Left),
        (Suspended, SeatSaying.Suspended),
        (Ends, SeatSaying.TermEnds),
        (Ordinal, SeatSaying.Terms),
        (Times, SeatSaying.Terms),
        (President, SeatSaying.President),
        (Presides, SeatSaying.President),
    ];

    private static MembershipClaim? Claimed(MarkedSentence sentence, ClaimFlow flow, Match match, SeatSaying saying)
    {
        if (ClaimSubject.Of(sentence, flow, match) is not { } who || sentence.Of<BodyMention>(match, "body") is not { } body)
            return null;
        var when = ClaimTime.Of(sentence, match);
        if (saying == SeatSaying.TermEnds && when is null)
            return null;
        return new MembershipClaim(sentence, sentence.SpanOf(match), body.Body, who.States, saying, when)
        {
            IsNow = saying == SeatSaying.TermEnds && !match.Groups["past"].Success,
            Number =
                sentence.Of<NumberMention>(match, "number")?.Quantity
                ?? (
                    match.Groups["nth"].Success && SpelledNumber.OrdinalOf(match.Groups["nth"].Value) is { } nth
                        ? new Quantity(nth, Exactness.AtLeast)
                        : null
                ),
            Person = match.Groups["person"].Value.Trim().TrimEnd(','),
        };
    }

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:left|quit|withdrew from|pulled out of|resigned from|walked out of|gave up its seat (?:on|in)) (?<body><B\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Left();

    [GeneratedRegex(
        @"(?<who><S\d+>)(?<it>(?!))?(?:['’]s?)? (?:rights of )?(?:membership )?(?:of |in |on )?(?:(?<body><B\d+>) )?(?:was"
            + @"|were|has been|had been|is) suspended(?: from (?:membership (?:of|in) )?(?<body><B\d+>))?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Suspended();

    [GeneratedRegex(
        @"(?<who><S\d+>)(?<it>(?!))?['’]s? (?:current |present |latest |ongoing )?(?:\w+ )?(?:term|membership|mandate"
            + @"|seat) (?:on|in|of|as a member of) (?<body><B\d+>) (?:ends|(?<past>ended)|expires|(?<past>expired)|runs|lasts"
            + @"|will end|will expire|is due to end|(?<past>came to an end))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Ends();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:(?:is|was|been) )?(?:serving|serves|served|began|started|won|elected to|elected for|re-elected to"
            + @"|re-elected for|in|on) (?:its|a|their|the) "
            + Nth
            + @" (?:three-year )?term (?:on|in|of|as a member of) (?<body><B\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Ordinal();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:(?:been|was|were) (?:a )?members? of (?<body><B\d+>) (?<number><N\d+>) times"
            + @"|served (?<number><N\d+>) terms (?:on|in) (?<body><B\d+>)"
            + @"|been elected to (?<body><B\d+>) (?<number><N\d+>) times)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Times();

    [GeneratedRegex(
        @"(?<body><B\d+>)(?! (?:consists of|has) <N\d+> (?:members?|states) (?:from|of))(?: (?:now|currently|today))? (?:has"
            + @"|had|consists of|comprises|is made up of|is composed of|counts) (?<number><N\d+>) (?:elected )?(?:members?"
            + @"|member states|seats|states|countries)\b(?! (?:from|of|that|who|which|in|to|on|against|absent|voting|abst))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Size();

    [GeneratedRegex(
        @"(?<body><B\d+>)(?:['’]s)? President (?:in|for|of) (?<when><D\d+>),? (?:was|is|came) (?<person>(?:(?!<|from"
            + @"|of)[\w.’'-]+ ){0,5})(?:(?:from|of) )?(?<who><S\d+>)(?<it>(?!))?|\bPresident of (?<body><B\d+>) (?:in"
            + @"|for) (?<when><D\d+>),? (?:was|is|came) (?<person>(?:(?!<|from|of)[\w.’'-]+ ){0,5})(?:(?:from"
            + @"|of) )?(?<who><S\d+>)(?<it>(?!))?",
        RegexOptions.None
    )]
    private static partial Regex President();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:(?:holds|held|has|had|assumed|took over) the presidency of|presided over) (?<body><B\d+>) (?:in|for"
            + @"|during) (?<when><D\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Presides();
}
