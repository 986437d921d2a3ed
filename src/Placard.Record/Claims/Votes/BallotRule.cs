using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Votes;

/// <summary>Reads what a state did: “China voted against”, “Votes against: Bolivia, Cuba”, “Cuba was the only country to vote
/// no”.</summary>
internal sealed partial class BallotRule : IClaimRule
{
    private const string Adverbs =
        @"(?:(?:,? ?(?:all|both|each|also|again|then|later|even|notably|instead|only|however|too|once|twice|has"
        + @"|have|had|however|it|promptly|predictably|consistently|surprisingly|simply|itself)\b){1,8},?)?";

    private const string All = @"(?<!\b(?:not|nearly|almost|virtually) )\ball";

    private const string Column =
        @"(?:(?:(?:was |were )?voting|voted|votes|vote)(?: (?:in|at) <B\d+>)?(?: unanimously)? (?:(?:a|its) )?(?<column>against"
        + @"|in favou?r|for\b|yes|“?no\b|no\b)|(?:said|says) “?(?<column>no|yes)”? to\b|cast (?:a |its |their "
        + @"|the )?(?<column>no|yes|negative|affirmative|dissenting)? ?(?:vote|votes|ballot"
        + @"|ballots)(?: (?<column>against|in favou?r|for))?|(?<column>abstained|abstaining|abstains|opposed|opposing"
        + @"|opposes|supported|supporting|backed|rejected|vetoed|vetoes|vetoing|did not (?:even "
        + @"|actually )?vote(?! (?:against|in favou?r|for|yes|no)\b)|didn['’]t (?:even )?vote(?! (?:against"
        + @"|in favou?r|for|yes|no)\b)|was absent|were absent|did not take part in the vote)\b)";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("China voted against the resolution.", "ballot: no: CHN"),
        new("China and Cuba voted against it, and India abstained.", "ballot: no: CHN, CUB", "ballot: abstain: IND"),
        new("Votes against: Bolivia, China, Cuba.", "ballot: no: BOL, CHN, CUB in a list"),
        new("China was one of only three states voting against it.", "ballot: no: CHN"),
        new("Chile, Peru and Cuba were among six members of the Human Rights Council that voted against it.", "ballot: no: CHL, PER, CUB"),
        new("Cuba was among four countries who have voted against the text.", "ballot: no: CUB"),
        new("South Africa was among the 24 that voted against.", "ballot: no: ZAF"),
        new("The 19 that voted against A/HRC/51/L.6 included Ukraine.", "ballot: no: UKR"),
        new("Ukraine joined the 19 states voting against the text.", "ballot: no: UKR"),
        new(
            "The European Union members of the Human Rights Council voted unanimously for resolution 58/21.",
            "ballot: yes: European Union"
        ),
        new("All European Union members voted in favour of the text.", "ballot: yes: European Union"),
        new("Two European Union members abstained on the text.", "ballot: abstain: 2 of European Union"),
        new("No European Union members voted against the text.", "ballot: no: 0 of European Union"),
        new("Some European Union members voted against the text."),
        new("Not all European Union members voted against the text."),
        new("Brazil was among the 15 for which the text mattered."),
        new("Cuba was the only country to vote against the text.", "ballot: no: CUB and nobody else"),
        new("India did not support the text.", "ballot: not yes: IND"),
        new("The European Union voted in favour of the text.", "ballot: yes: European Union"),
        new("It was adopted with China and Eritrea voting against.", "ballot: no: CHN, ERI"),
        new("France vetoed the draft.", "ballot: veto: FRA"),
        new("France alone vetoed the draft.", "ballot: veto: FRA and nobody else"),
        new("France vetoed the draft together with China.", "ballot: veto: FRA", "ballot: veto: CHN"),
        new("Indonesia alone abstained on the text.", "ballot: abstain: IDN and nobody else"),
        new("Nobody but China opposed the text.", "ballot: no: CHN and nobody else"),
        new("No state except China and Cuba voted against the text.", "ballot: no: CHN, CUB and nobody else"),
        new("Of the members of the European Union only Hungary voted against the text."),
        new("Among African states only Malawi voted for the text."),
        new("Of the African members eight voted against the text and four abstained."),
        new("No African state voted for the text, and seven voted against it."),
        new("It was adopted over the opposition of China and Cuba.", "ballot: no: CHN, CUB"),
        new("The Council adopted the text with Bolivia and China against.", "ballot: no: BOL, CHN"),
        new("Brazil voted yes on resolution 58/18 on Cuba. It abstained on the next.", "ballot: yes: BRA", "ballot: abstain: BRA"),
        new("China voted against the text along with Cuba.", "ballot: no: CHN", "ballot: no: CUB"),
        new(
            "China voted against the resolution on Georgia in October 2024, together with Cuba and Eritrea.",
            "ballot: no: CHN",
            "ballot: no: CUB, ERI"
        ),
        new("The Council adopted resolution 55/19 with the support of Brazil and Japan.", "ballot: yes: BRA, JPN"),
        new("India on 7 October 2022 abstained on the text.", "ballot: abstain: IND"),
        new("The states which voted in favour of the resolution were Chile and Peru.", "ballot: yes: CHL, PER"),
        new("The vote of Brazil against resolution 49/1 was noted.", "ballot: no: BRA"),
        new("China supports multilateralism."),
        new("Russia has vetoed more resolutions than China and France together."),
        new("China voted against 12 resolutions at the 51st session."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations || (!sentence.Mentions.Any(m => m is StatesMention or GroupMention) && flow.LastStates is null))
            yield break;
        // “Against the debate and against the mission” is of two votes, “the only African member” of a part of one: left unread.
        if (OfTwo().IsMatch(sentence.Marked) || OfPart().IsMatch(sentence.Marked))
            yield break;
        var taken = new List<TextSpan>();
        foreach (Match match in Listed().Matches(sentence.Marked))
        {
            if (Claimed(sentence, flow, match, taken) is { Assertion: BallotAssertion named } claim)
                yield return claim with
                {
                    Assertion = named with { IsList = true },
                };
        }
        foreach (var match in Those().Matches(sentence.Marked).Concat(Joined().Matches(sentence.Marked)))
        {
            if (Claimed(sentence, flow, match, taken) is { } claim)
                yield return claim;
        }
        foreach (Match match in OneOf().Matches(sentence.Marked))
        {
            if (Claimed(sentence, flow, match, taken, isAll: match.Groups["only"].Success) is { } claim)
                yield return claim;
        }
        foreach (Match match in Denied().Matches(sentence.Marked))
        {
            if (Claimed(sentence, flow, match, taken, isDenied: true) is { } claim)
                yield return claim;
        }
        foreach (Match match in Members().Matches(sentence.Marked))
        {
            if (OfMembers(sentence, flow, match, taken) is { } claim)
                yield return claim;
        }
        foreach (Match match in Voted().Matches(sentence.Marked))
        {
            // “Nobody but China” did; “29 states but China” says something else.
            if (match.Groups["but"].Success && sentence.Of<NumberMention>(match, "but") is not { Quantity.Value: 0 })
                continue;
            var isOnly = match.Groups["only"].Success || match.Groups["but"].Success;
            var isNeither = match.Groups["neither"].Success;
            if (Claimed(sentence, flow, match, taken, isAll: isOnly, isDenied: isNeither) is { } claim)
                yield return claim;
        }
        foreach (Match match in SoDid().Matches(sentence.Marked))
        {
            if (AsDid(sentence, flow, match) is { } claim)
                yield return claim;
        }
        foreach (Match match in Alongside().Matches(sentence.Marked))
        {
            if (
                sentence.Of<StatesMention>(match, "who") is { } others
                && BallotOf(match.Groups["column"].Value) is var did and not Ballot.None
            )
                yield return VoteRules.Claim(
                    sentence,
                    flow,
                    ClaimKind.Ballot,
                    sentence.SpanOf(match.Groups["beside"]),
                    IsVeto(match)
                        ? new VetoAssertion(others.States)
                        : new BallotAssertion(others.States, did, IsDenied: false, IsAll: false)
                );
        }
        foreach (Match match in Named().Matches(sentence.Marked))
        {
            var isWhole =
                sentence.Of<NumberMention>(match, "number")?.Quantity is { Exactness: Exactness.Exact } number
                && sentence.Of<StatesMention>(match, "who")?.States.Count == number.Value;
            if (Claimed(sentence, flow, match, taken, isAll: isWhole) is { } claim)
                yield return claim;
        }
        foreach (Match match in Against().Matches(sentence.Marked))
        {
            if (Claimed(sentence, flow, match, taken) is { } claim)
                yield return claim;
        }
    }

    // “No member of the African Group”, “two members of the European Union”
    private static VoteClaim? OfMembers(MarkedSentence sentence, ClaimFlow flow, Match match, List<TextSpan> taken)
    {
        var span = sentence.SpanOf(match);
        var ballot = BallotOf(match.Groups["column"].Value);
        if (
            ballot == Ballot.None
            || sentence.Of<GroupMention>(match, "who") is not { } group
            || taken.Any(t => span.Start < t.End && span.End > t.Start)
        )
            return null;
        taken.Add(span);
        var number = match.Groups["none"].Success ? Quantity.Of(0) : sentence.Of<NumberMention>(match, "number")?.Quantity;
        VoteAssertion assertion = number is { } counted
            ? new GroupCountAssertion(group.Group, ballot, counted)
            : new GroupBallotAssertion(group.Group, ballot);
        return VoteRules.Claim(sentence, flow, ClaimKind.Ballot, span, assertion);
    }

    // “, as did Cuba”: what the states before it did.
    private static VoteClaim? AsDid(MarkedSentence sentence, ClaimFlow flow, Match match) =>
        sentence.Of<StatesMention>(match, "who") is { } who
        && flow.Proposal.Assertions.OfType<BallotAssertion>().LastOrDefault() is { } same
            ? VoteRules.Claim(
                sentence,
                flow,
                ClaimKind.Ballot,
                sentence.SpanOf(match),
                new BallotAssertion(who.States, same.Ballot, same.IsDenied, IsAll: false)
            )
            : null;

    private static VoteClaim? Claimed(
        MarkedSentence sentence,
        ClaimFlow flow,
        Match match,
        List<TextSpan> taken,
        bool isAll = false,
        bool isDenied = false
    )
    {
        var span = sentence.SpanOf(match);
        var ballot = BallotOf(match.Groups["column"].Value);
        if (ballot == Ballot.None || taken.Any(t => span.Start < t.End && span.End > t.Start))
            return null;
        var states = sentence.Of<StatesMention>(match, "who");
        var group = sentence.Of<GroupMention>(match, "who");
        if (match.Groups["it"].Success)
            states = flow.LastStates;
        if (states is null && group is null)
            return null;
        // A state is a voter only where something is voted on.
        if (match.Groups["loose"].Success && !ProposalReader.Speaks(sentence))
            return null;
        taken.Add(span);
        VoteAssertion assertion =
            states is null ? new GroupBallotAssertion(group!.Group, ballot)
            : !isDenied && IsVeto(match) ? new VetoAssertion(states.States, isAll)
            : new BallotAssertion(states.States, ballot, isDenied, isAll);
        var claim = VoteRules.Claim(sentence, flow, ClaimKind.Ballot, span, assertion);
        return states is { How.Length: > 0 } read ? claim with { How = read.How } : claim;
    }

    private static bool IsVeto(Match match) => match.Groups["column"].Value.StartsWith("veto", StringComparison.OrdinalIgnoreCase);

    private static Ballot BallotOf(string words) =>
        words.TrimStart('“').ToUpperInvariant() switch
        {
            "NEGATIVE" or "DISSENTING" => Ballot.No,
            "AFFIRMATIVE" => Ballot.Yes,
            var column => BallotWords.Of(column),
        };

    [GeneratedRegex(
        @"\b(?:votes? |states |countries |those |members |voting |voted |who voted ){0,6}(?<column>in favou?r|against|abstentions?"
            + @"|abstaining|abstained|yes|no)\s?(?:\(<N\d+>\)|\(?<N\d+>\)?)?\s?[:–]\s?(?:<N\d+>\s?[:(–-]\s?)?(?<who><S\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Listed();

    [GeneratedRegex(
        @"(?<who><S\d+>|\b(?<it>It)\b)"
            + Adverbs
            + @" (?:was|were|is|are|being|became|remained|stood as)"
            + Adverbs
            + @" (?:(?:one|among|<N\d+>)(?: of)? (?:the )?(?:only |just |mere )?<N\d+>(?: (?:\w+ ){0,2}(?:countries|states"
            + @"|members|delegations|nations|governments)|(?= (?:to vote|voting|(?:that|which|who) (?:have |had )?voted|against"
            + @"|in favou?r)\b))"
            + @"|(?:the )?(?<only>only|sole|lone) (?:\w+ )?(?:countries|country|states?"
            + @"|members?|delegations?|nations?|governments?|ones?|two|three))(?: states?)?(?: of (?:the )?<B\d+>)?,? ?(?:to vote"
            + @"|voting|(?:that|which|who) (?:have |had )?voted|to have voted|to|that|which|who)? ?(?<column>against|in favou?r|for"
            + @"|oppos\w+|abstain\w*|support\w*|reject\w*)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OneOf();

    [GeneratedRegex(
        @"(?<who><S\d+>|\b(?<it>It)\b),? (?:did not|didn['’]t|never|failed to|refused to|declined to|would not) (?:even |also "
            + @"|actually )?(?:vote )?(?<column>against|in favou?r|for|support|oppose|back|abstain)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"(?:\b(?<only>only|just) |\b(?<neither>neither) |(?<but><N\d+>)(?: (?:other )?(?:state|country|member|delegation))?"
            + @" (?:but|except(?: for)?|other than|save) )?(?<who>(?<loose><[SG]\d+>)|\b(?<it>It)\b|^(?<it>but|and|while"
            + @"|whereas)\b)(?: (?<only>alone)\b)?(?:, (?:a|the|which|who|however|meanwhile|for its part)[^,<]{0,40},)?"
            + Adverbs
            + "(?: <D\\d+>)? "
            + Column
            + @"(?! (?:the )?(?:government|opposition|party|rebels|idea of)"
            + @"| (?:on |in )?(?:more|fewer|less|most|many|several|countless|dozens|nothing|every|all|any)\b| (?:on |in "
            + @"|of )?<N\d+> (?:(?:out )?of "
            + @"|(?:\w+ ){0,2}(?:resolutions|drafts|texts|proposals|votes)))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Voted();

    [GeneratedRegex(@"\b(?:as|so) did (?<who><S\d+>)|\b(?:joined|followed) by (?<who><S\d+>)", RegexOptions.IgnoreCase)]
    private static partial Regex SoDid();

    // “voted against it along with Cuba”
    [GeneratedRegex(
        Column
            + @"(?:(?: it| the \w+| (?:(?:the )?\w+ )?<Y\d+>)?,?|(?:(?! (?:and|but|while|whereas|which|who|that|vot\w+|abstain\w*)\b)"
            + @"[^.;:,]){1,90},) (?<beside>(?:alongside|(?:along|together) with) (?<who><S\d+>))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Alongside();

    // “The states which voted in favour of the resolution were ...”
    [GeneratedRegex(
        @"(?:\b(?:states|countries|members|delegations|nations|those)|<N\d+>) (?:(?:which|that|who) (?:had )?voted|voting)"
            + @" (?<column>against|in favou?r)"
            + @"(?: of)?(?: the [\w ]{1,20}| it| (?:(?:the |draft )?\w+ )?<Y\d+>)? (?:were|are|includ(?:ed|ing)):? (?<who><S\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Those();

    // “Ukraine joined the 19 states voting against it”
    [GeneratedRegex(
        @"(?<who><S\d+>)"
            + Adverbs
            + @" (?:joined|joins|sided with|stood with) (?:the )?(?:other )?(?:<N\d+> ?)?(?:(?:\w+ )?(?:states|countries|members"
            + @"|delegations|nations|governments|those) )?(?:(?:that|which|who) (?:had )?voted|voting|in voting)"
            + @" (?<column>against|in favou?r|for)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Joined();

    // “Just five countries said no to ES-11/1: Belarus, ...”
    [GeneratedRegex(
        @"(?<number><N\d+>) (?:\w+ ){0,2}(?:states|countries|members|delegations|nations) (?:voted |said |were "
            + @"|opted )?(?<column>against|in favou?r|for|no|yes|opposed|abstained)\b[^:]{0,80}: ?(?<who><S\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"(?:(?:(?<number><N\d+>)(?: of (?:the |its )?<N\d+>)?|"
            + All
            + @"(?: the)?|\bevery) (?:of )?(?:the )?(?:members?|states"
            + @"|countries|country|state)(?: states?)? (?:of|in|from) (?<who><G\d+>)"
            // “Some European Union members” are not all of them: only what stands before tells how many are meant.
            + @"|(?:(?<!\bof (?:the )?)(?<number><N\d+>) |"
            + All
            + @" (?:the )?|\b(?<none>no) |(?<=^(?:the )?|[,;:(] ?|\b(?:that|while|when|but|as) ))"
            + @"(?<who><G\d+>)['’]?s? (?:members?|states|countries)(?: states?)?"
            + @"(?: (?:of|in|on) <B\d+>)?)"
            + Adverbs
            + " "
            + Column,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Members();

    [GeneratedRegex(
        @"\b(?:against|for|in favou?r of)\b [^.;]{3,80}\b(?:and|but) (?:against|for|in favou?r of)\b"
            + @"|\bthe former\b[^.;]{1,120}\bthe latter\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfTwo();

    private const string Regions =
        "(?:African|European|Asian|Arab|Western|Nordic|Muslim|Islamic|Caribbean|Latin American|Asia-Pacific|Eastern European|Pacific)";

    [GeneratedRegex(
        @"\bonly (?:\w+ )?(?:"
            + Regions
            + @"|permanent)\b|\b(?:Latin America|Africa|Asia|Europe|the region)\b[^.]{0,60}\bonly\b"
            + @"|\bonly\b[^.]{0,60}\b(?:from|in|of) (?:<G\d+>|Latin America|Africa|Asia|Europe|the region)\b"
            + @"|\b(?:of|among) (?:the )?(?:<N\d+> )?(?:(?:members|states|countries)[\w ]{0,20} )?(?:<G\d+>|"
            + Regions
            + @")(?: (?:\w+ )?(?:members|states|countries|delegations))?,? (?:only|just|<N\d+>|no|not)(?!\w)"
            + @"|(?:<N\d+>|\bno) "
            + Regions
            + @" (?:\w+ )?(?:state|country|countries|member|delegation|nation|government)"
            + @"|\balone (?:in|of|among|from) ",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex OfPart();

    // “adopted with the support of Brazil”, “opposed by China”, “with three against (China, Eritrea and Cuba)”
    [GeneratedRegex(
        @"\b(?<column>opposed|supported|backed|vetoed|rejected) by (?:both )?(?<who><[SG]\d+>)|\b(?<column>against|in favou?r|abstaining"
            + @"|abstentions)\s?\(\s?(?<who><[SG]\d+>)|\bvotes? (?:of|by) (?<who><[SG]\d+>) (?<column>against|in favou?r|for)\b"
            + @"|(?<who><[SG]\d+>)['’]s? votes? (?<column>against|in favou?r|for)\b"
            + @"|\b(?:adopted|passed|approved)\b[^.;]{0,80} (?:with the (?<column>support|backing)|over the (?<column>opposition"
            + @"|objections?))"
            + @" of (?<who><[SG]\d+>)|\bwith (?<who><[SG]\d+>) (?<column>against|in favou?r|opposed|abstaining)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Against();
}
