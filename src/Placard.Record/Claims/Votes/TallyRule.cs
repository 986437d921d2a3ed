using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Votes;

/// <summary>Reads how many voted how: “29 in favour, three against and 15 abstentions”, “29-3-15”, “by 27 votes to 4”, “Votes against:
/// 7”.</summary>
internal sealed partial class TallyRule : IClaimRule
{
    // Counts so near to each other are of one tally.
    private const int Nearest = 60;

    private const string People =
        "(?: (?:(?:UN |Council |other )?(?:votes?|states?|country|countries|members?(?: "
        + "states?)?|delegations?|nations?|governments?|others)|of them)(?: out of (?:the )?<N\\d+>)?(?:,? including "
        + "<S\\d+>,?)?)?";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "The text was adopted by 29 votes in favour, three against and 15 abstentions.",
            "tally: 29 in favour, 3 against, 15 abstaining"
        ),
        new("Adopted 29-3-15.", "tally: 29 in favour, 3 against, 15 abstaining"),
        new("It passed by 27 votes to 4, with 16 abstentions.", "tally: 27 in favour, 4 against, 16 abstaining"),
        new("Votes in favor: 20. Votes against: 07.", "tally: 20 in favour", "tally: 7 against"),
        new("That initiative prevailed with the support of 29 member states.", "tally: 29 in favour"),
        new("China was one of only three states voting against it.", "tally: 3 against"),
        new("22 members out of 47 voted in its favour.", "tally: 22 in favour"),
        new("11 countries, including China and Pakistan, voted against it.", "tally: 11 against"),
        new("Cuba was the only country to vote against.", "tally: 1 against"),
        new("Sudan and fourteen others opposed the text.", "tally: 15 against"),
        new("Russia itself, China and 22 other states voted against it.", "tally: 24 against"),
        new("Not a single state voted against it.", "tally: 0 against"),
        new("18 voted in favour – three more than voted against.", "tally: 18 in favour", "tally: three more than voted against"),
        new("Egypt received more recommendations than Cuba in the first cycle of the UPR (171 against 113)."),
        new("The report has 29 pages."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations || BallotRule.OfPart().IsMatch(sentence.Marked) || Found(sentence) is not { Count: > 0 } counts)
            yield break;
        counts.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        for (var i = 0; i < counts.Count; )
        {
            var together = new List<Count> { counts[i] };
            while (i + together.Count < counts.Count && Belongs(together, counts[i + together.Count]))
                together.Add(counts[i + together.Count]);
            var span = together[0].Span with { Length = together[^1].Span.End - together[0].Span.Start };
            var tally = new TallyAssertion(
                Of(together, Ballot.Yes),
                Of(together, Ballot.No),
                Of(together, Ballot.Abstain),
                IsEitherWay: together.Any(c => c.IsEitherWay) && Lost().IsMatch(sentence.Marked)
            );
            if (tally is not { Yes: null, No: null, Abstain: null })
                yield return VoteRules.Claim(sentence, flow, ClaimKind.Tally, span, tally);
            i += together.Count;
        }
    }

    private static List<Count> Found(MarkedSentence sentence)
    {
        var found = new List<Count>();
        foreach (Match match in Whole().Matches(sentence.Marked))
            AddWhole(sentence, match, found);
        foreach (Match match in Labelled().Matches(sentence.Marked))
            Add(sentence, match, BallotWords.Of(match.Groups["column"].Value), found);
        foreach (Match match in Counted().Matches(sentence.Marked))
            Add(sentence, match, BallotWords.Of(match.Groups["column"].Value), found);
        foreach (Match match in Backed().Matches(sentence.Marked))
            Add(sentence, match, match.Groups["against"].Success ? Ballot.No : Ballot.Yes, found);
        foreach (
            var match in OneOf().Matches(sentence.Marked).Where(m => sentence.Of<NumberMention>(m, "one") is null or { Quantity.Value: 1 })
        )
            Add(sentence, match, BallotWords.Of(match.Groups["column"].Value), found);
        foreach (Match match in Only().Matches(sentence.Marked))
        {
            if (!Overlaps(sentence.SpanOf(match), found))
                found.Add(new Count(BallotWords.Of(match.Groups["column"].Value), Quantity.Of(1), sentence.SpanOf(match)));
        }
        return found;
    }

    private static void AddWhole(MarkedSentence sentence, Match match, List<Count> found)
    {
        var span = sentence.SpanOf(match);
        if (sentence.Of<TallyMention>(match, "tally") is { } tally)
        {
            found.Add(new Count(Ballot.Yes, Quantity.Of(tally.Yes), span));
            found.Add(new Count(Ballot.No, Quantity.Of(tally.No), span));
            if (tally.Abstain is { } abstain)
                found.Add(new Count(Ballot.Abstain, Quantity.Of(abstain), span));
            return;
        }
        // “Rejected by 22 votes to 10” names the greater number first, “lost by 17 to 19” the votes in favour.
        found.Add(new Count(Ballot.Yes, sentence.Of<NumberMention>(match, "yes")!.Quantity, span, IsEitherWay: true));
        found.Add(new Count(Ballot.No, sentence.Of<NumberMention>(match, "no")!.Quantity, span));
        if (sentence.Of<NumberMention>(match, "abstain") is { } abstained)
            found.Add(new Count(Ballot.Abstain, abstained.Quantity, span));
    }

    private static void Add(MarkedSentence sentence, Match match, Ballot column, List<Count> found)
    {
        var span = sentence.SpanOf(match);
        if (column == Ballot.None || sentence.Of<NumberMention>(match, "number") is not { } number || Overlaps(span, found))
            return;
        if (!Other().IsMatch(match.Value))
            found.Add(new Count(column, number.Quantity, span));
        else if (
            Named().Match(sentence.Marked[..match.Index]) is { Success: true } named
            && number.Quantity is { Exactness: Exactness.Exact } others
        )
            found.Add(new Count(column, Quantity.Of(others.Value + Mark().Matches(named.Value).Sum(m => StatesOf(sentence, m))), span));
    }

    private static int StatesOf(MarkedSentence sentence, Match mark) => sentence.Of<StatesMention>(mark.ValueSpan)?.States.Count ?? 0;

    private static bool Overlaps(TextSpan span, List<Count> found) => found.Any(c => span.Start < c.Span.End && span.End > c.Span.Start);

    private static bool Belongs(List<Count> together, Count next) =>
        next.Span.Start - together[^1].Span.End <= Nearest && together.All(c => c.Column != next.Column);

    private static Quantity? Of(List<Count> counts, Ballot column)
    {
        foreach (var count in counts)
        {
            if (count.Column == column)
                return count.Number;
        }
        return null;
    }

    private readonly record struct Count(Ballot Column, Quantity Number, TextSpan Span, bool IsEitherWay = false);

    // “Russia, China and 22 others” are 24.
    [GeneratedRegex(@"\bothers?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"(?:<S[0-9]+>(?: itself)?(?:,? and|,) )+$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex("<S[0-9]+>")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:reject|defeat|lost|lose|fail|voted down|turned down|fell)", RegexOptions.IgnoreCase)]
    private static partial Regex Lost();

    [GeneratedRegex(
        @"(?<tally><V\d+>)|\b(?:by|of|vote:?) (?<yes><N\d+>)(?: votes?)?(?: in favou?r)?(?: to | against "
            + @"| ?[-–] ?)(?<no><N\d+>)\b?(?! (?:in favou?r|abst|years|months))(?:(?: against)?,? ?(?:with"
            + @"|and) (?<abstain><N\d+>) (?:abst\w+|states? abst\w+|countries abst\w+|members? abst\w+))?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"\b(?:votes? )?(?<column>in favou?r|for|yes|ayes|against|no|nays|abstentions?|abstaining|abstained"
            + @"|abstain)\s?[:=–—]\s?(?<number><N\d+>)(?! (?:more|fewer|less)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"(?<!(?:<N\d+>|half|thirds|majority|quarters|most|all|each) of (?:the |its )?(?:Council['’]s )?)(?<number><N\d+>)"
            + People
            + @"(?: (?:more(?! than)|also))?(?: (?:voted|said|voting|votes?|were|was|cast|who voted|that voted|chose to"
            + @"|decided to))? (?<column>in (?:its )?favou?r\b|for\b(?! (?:years|months|a|than|which|whom)\b)|pro\b|contra\b|yes\b"
            + @"|against\b(?! <N\d+>\))"
            + @"|no\b"
            + @"|opposed\b|opposing\b|abstained\b|abstaining\b|abstain\b|abstentions?\b|in support\b|supporting\b"
            + @"|supported (?:it|the)\b|did not vote\b|not voting\b|absent\b|to (?:suspend|adopt|renew|extend|establish|condemn"
            + @"|set up|create|hold|approve|end|support|reject|defeat)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\b(?:support|backing|approval|(?<against>opposition)) (?:of|from) (?<number><N\d+>)(?= (?:\w+ ){0,2}(?:states"
            + @"|countries|members|delegations|nations))|\b(?:backed|supported"
            + @"|(?<against>opposed)) by (?<number><N\d+>)(?= (?:\w+ ){0,2}(?:states|countries|members|delegations|nations))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Backed();

    [GeneratedRegex(
        @"(?:\bone|(?<one><N\d+>)) of (?:the )?(?:only |just )?(?<number><N\d+>) (?:\w+ ){0,2}(?:countries|states|members"
            + @"|delegations|nations|governments)(?: of the <B\d+>)?,? (?:to vote|voting|that voted|which voted|who voted"
            + @"|to have voted|to|that|which|who)? ?(?<column>against|in favou?r|for|oppos\w+|abstain\w*|reject\w*|support\w*)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OneOf();

    [GeneratedRegex(
        @"\b(?:the )?(?:only|sole|lone) (?:country|state|member|delegation|nation"
            + @"|government)(?: state)?(?: of the <B\d+>)? (?:to vote|voting|that voted|which voted|who voted|to have voted|to|that"
            + @"|which) ?(?<column>against|in favou?r|for|oppos\w+|abstain\w*|support\w*)|\b(?:the )?(?:only|sole|lone) (?:vote "
            + @"|ballot )(?<column>against|in favou?r)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Only();
}
