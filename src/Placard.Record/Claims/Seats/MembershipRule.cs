using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Seats;

/// <summary>Reads who is, was or was not a member of a body.</summary>
internal sealed partial class MembershipRule : IClaimRule
{
    private const string Of = @"(?: (?:of|on|in|at)){0,1} (?<body><B\d+>)(?!['’]s\b| (?:Bureau|Presidency|Advisory|Consultative|Working))";

    private const string Kinds =
        @"(?:(?:a|an|the|its|one of the|elected|current|currently|sitting|serving|full|voting|non-permanent"
        + @"|(?<permanent>permanent)|five|<N\d+>|new|again|member|state) ){0,4}";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("China is a member of the Human Rights Council.", "membership: member: CHN"),
        new("China has served as a member of the Human Rights Council since 2014.", "membership: member: CHN"),
        new("China is a member of the Human Rights Council last elected in 2020.", "membership: member: CHN"),
        new("China is not currently a member of the Human Rights Council.", "membership: not a member: CHN"),
        new("Iran has never been a member of the Human Rights Council.", "membership: never a member: IRN"),
        new("Saudi Arabia sat on the Human Rights Council throughout 2021.", "membership: member: SAU"),
        new("China served on the Human Rights Council from 2014 to 2016.", "membership: member: CHN"),
        new("China has sat on the Human Rights Council every year since it was created in 2006."),
        new("Germany has sat on the Human Rights Council continuously from 2013."),
        new("China is a permanent member of the Security Council.", "membership: permanent: CHN"),
        new("China is a member of the Human Rights Council's Bureau."),
        new("China has been a member of the Human Rights Council since 2006, except for 2013 and 2020."),
        new("China wants to become a member of the Human Rights Council."),
        new("China said that no member of the Human Rights Council had asked."),
        new("A member of the Chinese delegation spoke in the Human Rights Council."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!sentence.All<BodyMention>().Any())
            yield break;
        foreach (Match match in Member().Matches(sentence.Marked))
        {
            if (Claimed(sentence, flow, match) is { } claim)
                yield return claim;
        }
    }

    private static MembershipClaim? Claimed(MarkedSentence sentence, ClaimFlow flow, Match match)
    {
        if (ClaimSubject.Of(sentence, flow, match) is not { } who || sentence.Of<BodyMention>(match, "body") is not { } body)
            return null;
        // “is a member, last elected in 2018” is of now.
        var when =
            LastElected().IsMatch(sentence.Marked[match.Index..]) || match.Groups["now"].Success ? null : ClaimTime.Of(sentence, match);
        if (Unbroken().IsMatch(sentence.Marked) && !(when is { } began && IsSince(sentence, began)))
            return null;
        var verb = match.Groups["verb"].Value;
        var isPresent =
            verb
            is "is"
                or "are"
                or "sits"
                or "sit"
                or "serves"
                or "serve"
                or "remains"
                or "remain"
                or "'s"
                or "has a seat"
                or "have a seat"
                or "holds a seat";
        var saying =
            match.Groups["permanent"].Success ? SeatSaying.Permanent
            : match.Groups["never"].Success ? SeatSaying.NeverMember
            : match.Groups["not"].Success ? SeatSaying.NotMember
            : SeatSaying.Member;
        if (saying is not (SeatSaying.Member or SeatSaying.Permanent) && match.Groups["permanent"].Success)
            return null;
        // “is not a member” and “has not been”: of now; “was not” needs a time.
        if (saying == SeatSaying.NotMember && !isPresent && when is null)
            return null;
        return new MembershipClaim(sentence, sentence.SpanOf(match), body.Body, who.States, saying, when)
        {
            IsNow = isPresent && when is null,
            IsStart = verb.StartsWith("bec", StringComparison.OrdinalIgnoreCase),
            IsSince = when is { } since && IsSince(sentence, since),
            IsThroughout = Throughout().IsMatch(sentence.Marked),
            IsWholeTerm = when is { Grain: TimeGrain.Span, IsRelative: false } span && !IsSince(sentence, span) && IsServed(sentence, verb),
        };
    }

    // “served from 2014 to 2016” names both ends; “between 2014 and 2016” need not.
    private static bool IsServed(MarkedSentence sentence, string verb) =>
        (verb.StartsWith("serv", StringComparison.OrdinalIgnoreCase) || verb.StartsWith("sat", StringComparison.OrdinalIgnoreCase))
        && !sentence.Sentence.Text.Contains("between", StringComparison.OrdinalIgnoreCase);

    private static bool IsSince(MarkedSentence sentence, Period period) =>
        sentence.All<PeriodMention>().First(p => p.Period == period) is var mention
        && sentence.Sentence.Text.AsSpan(mention.Start).StartsWith("since", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(?:re-?)?elected (?:again )?(?:in|on) <D\d+>", RegexOptions.IgnoreCase)]
    private static partial Regex LastElected();

    // “In every year since it was created”: which years are meant is not read.
    [GeneratedRegex(
        @"\b(?:(?:every|each) (?:single )?year|continuous(?:ly)?|uninterrupted(?:ly)?|consecutive (?:terms|years)|in a row"
            + @"|without (?:a |any )?(?:break|gap|interruption)|always)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Unbroken();

    [GeneratedRegex(@"\b(?:throughout|for all of|during all of|the whole of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Throughout();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + @"(?:, (?:a|an|which|who)[^,<]{0,30},)?"
            + ClaimSubject.Adverbs
            + @" (?:(?<verb>is|are|was|were|been|became|remains|remain|remained|being|served as|serves as|serve as|serving as"
            + @"|sat as)(?: also| again|(?<now> still| now| currently| at present)| once| presently| already| later| (?<not>not"
            + @"|no longer)| (?<never>never)){0,3} "
            + Kinds
            + @"(?:members?|member states?)(?: states?)?"
            + @"|(?<never>never) (?:been|was|were) (?:a )?(?:members?|member states?)"
            + @"|(?<never>never) (?<verb>sat|served)"
            + @"|(?<verb>sits|sit|sat|serves|serve|served|has a seat|have a seat|had a seat|holds a seat"
            + @"|held a seat)(?: (?:again|together|as members?))?(?: a term| a three-year term| continuously)?)"
            + Of,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Member();
}
