using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Votes;

/// <summary>Reads by how much a vote was decided: “fell short by two votes”, “less than half of the Council voted in favour”, “by a narrow
/// margin”.</summary>
internal sealed partial class MarginRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("The motion fell short by only two votes.", "margin: lost by 2"),
        new("The text passed by a margin of 12 votes.", "margin: won by 12"),
        new("Less than half of the Council actually voted in favour.", "margin: less than 1/2 of the members in favour"),
        new("The resolution was adopted by a strong majority.", "margin: by a strong majority"),
        new("It was adopted by 27 votes to 4."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations)
            yield break;
        foreach (Match match in Lost().Matches(sentence.Marked))
        {
            if (sentence.Of<NumberMention>(match, "number") is { } number)
                yield return Claimed(sentence, flow, match, new MarginAssertion(number.Quantity, IsLost: true));
        }
        foreach (Match match in Won().Matches(sentence.Marked))
        {
            if (sentence.Of<NumberMention>(match, "number") is { } number)
                yield return Claimed(sentence, flow, match, new MarginAssertion(number.Quantity, IsLost: false));
        }
        foreach (
            var match in Share()
                .Matches(sentence.Marked)
                .Where(m => !m.Groups["column"].Value.StartsWith("against", StringComparison.OrdinalIgnoreCase))
        )
            yield return Claimed(sentence, flow, match, ShareOf(match));
        foreach (Match match in Judged().Matches(sentence.Marked))
            yield return Claimed(sentence, flow, match, new JudgedMajorityAssertion(sentence.WordsOf(match)));
    }

    private static VoteClaim Claimed(MarkedSentence sentence, ClaimFlow flow, Match match, VoteAssertion assertion) =>
        VoteRules.Claim(sentence, flow, ClaimKind.Margin, sentence.SpanOf(match), assertion);

    private static ShareAssertion ShareOf(Match match)
    {
        var how = match.Groups["how"].Value;
        var above =
            !how.StartsWith("less", StringComparison.OrdinalIgnoreCase)
            && !how.StartsWith("fewer", StringComparison.OrdinalIgnoreCase)
            && !how.StartsWith("under", StringComparison.OrdinalIgnoreCase);
        var share = match.Groups["share"].Value;
        if (share.EndsWith("minority", StringComparison.OrdinalIgnoreCase))
            return new(Above: false, 1, 2, OfMembers: true);
        return share.Contains("third", StringComparison.OrdinalIgnoreCase) ? new(above, 2, 3, OfMembers: true)
            : share.Contains("quarter", StringComparison.OrdinalIgnoreCase) ? new(above, 3, 4, OfMembers: true)
            : new(above, 1, 2, OfMembers: true);
    }

    [GeneratedRegex(
        @"\b(?:fell|came|falling|was|fall) short (?:by|of (?:a )?(?:majority|adoption"
            + @"|passing) by) (?<number><N\d+>)(?: votes?)?|\b(?:fell|was|came) (?<number><N\d+>) votes? short|\b(?:lost|defeated"
            + @"|rejected|failed|fell) by (?:a margin of )?(?<number><N\d+>)(?: votes?)?\b(?! (?:votes )?(?:to|against|in favou?r"
            + @"|for))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Lost();

    [GeneratedRegex(
        @"\b(?:passed|adopted|won|carried|approved|prevailed|survived)\b(?:[^.<]{0,30})? (?:by|with) (?:a (?:margin|majority"
            + @"|lead) of )(?<number><N\d+>)(?: votes?)?|\b(?:passed|adopted|won|carried) by (?:only "
            + @"|just )?(?<number><N\d+>) votes?\b(?!,? (?:to|against|in favou?r|for|with|not))|(?<number><N\d+>) more (?:votes |states "
            + @"|countries |members )?(?:were |voted |came )?(?:in favou?r|for|yes(?: votes)?)(?: [^.]{1,100}?)? than (?:against|no)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Won();

    [GeneratedRegex(
        @"(?:\b(?<how>less than|fewer than|under|more than|over|at least) |\b)(?<share>half|two[- ]thirds|three[- ]quarters"
            + @"|a majority|the majority|a minority) of (?:all )?(?:the |its |those )?(?:<[BN]\d+>|members(?:hip)?|states|countries"
            + @"|council)(?:['’]s)?(?: (?:member states|members(?:hip)?|states|countries))?(?: (?:of|in) <B\d+>)?(?:,? (?:that|who"
            + @"|which))?(?: actually| also)? (?:voted|votes|voting|supported|backed|were)(?: \w+ly)? ?(?<column>in favou?r|for|it"
            + @"|against|the)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Share();

    [GeneratedRegex(
        @"\b(?:by|with) (?:a |an )?(?:\w+ly )?(?<words>narrow|slim|thin|wide|large|strong|clear|comfortable|overwhelming"
            + @"|resounding|razor-thin|slender|huge|big|solid|convincing) (?:margin|majority)|\b(?:narrowly|barely|overwhelmingly"
            + @"|comfortably) (?:passed|adopted|rejected|defeated|approved|survived|voted)|\bbarely made it\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Judged();
}
