using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Votes;

/// <summary>Reads that a state cast another ballot on one text than on another, where both are cited: “moved from abstention on 52/2 to a
/// vote against 58/18”.</summary>
internal sealed partial class ChangeRule : IClaimRule
{
    private const string Who = @"(?<who><S\d+>)(?:,? (?:has|had|have|also|then|later|since|both))* ";

    private const string Moved =
        @"(?:moved|shifted|switched|swung|went|turned|changed(?: (?:its|their) (?:vote|votes|position|ballot))?) from ";

    private const string Noun =
        @"(?:an? |its |their )?(?:abstention|abstaining|opposition|opposing|support|supporting|(?:votes?"
        + @"|voting) (?:against|in favou?r(?: of)?)"
        + @"|(?:no|yes) votes?|no|yes)";

    // Between a ballot and its text stand a few words, and no other text.
    private const string Near = @"[^.;<]{0,30}(?:<[BDS]\d+>[^.;<]{0,30}){0,2}";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "Bolivia moved from abstention on resolution 52/2 to a vote against in resolution 58/18.",
            "ballot: abstain: BOL",
            "ballot: no: BOL"
        ),
        new(
            "Bolivia shifted from opposition to abstention between resolution 52/2 and resolution 58/18.",
            "ballot: no: BOL",
            "ballot: abstain: BOL"
        ),
        new("Bolivia moved from abstention to opposition."),
        new("Bolivia moved from abstention on resolution 52/2 to opposition."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations || sentence.All<SymbolMention>().Count() != 2)
            yield break;
        var match = Each().Match(sentence.Marked) is { Success: true } each ? each : Between().Match(sentence.Marked);
        if (
            !match.Success
            || ClaimSubject.IsSupposed(sentence, match)
            || sentence.Of<StatesMention>(match, "who") is not { } who
            || Claimed(sentence, match, who, "before", "one") is not { } first
            || Claimed(sentence, match, who, "after", "two") is not { } second
        )
            yield break;
        // These words are of two texts, and say nothing of the one that the sentence is read to speak of.
        flow.Proposal.Use(sentence, sentence.SpanOf(match));
        yield return first;
        yield return second;
    }

    private static VoteClaim? Claimed(MarkedSentence sentence, Match match, StatesMention who, string ballot, string text)
    {
        var cast = BallotOf(match.Groups[ballot].Value);
        if (cast == Ballot.None || sentence.Of<SymbolMention>(match, text) is not { } symbol)
            return null;
        var assertion = new BallotAssertion(who.States, cast, IsDenied: false, IsAll: false);
        return new VoteClaim(
            ClaimKind.Ballot,
            sentence,
            sentence.SpanOf(match.Groups[ballot]),
            ProposalReference.Cited(symbol, assertion),
            assertion
        );
    }

    private static Ballot BallotOf(string words) =>
        words.Contains("against", StringComparison.OrdinalIgnoreCase) ? Ballot.No
        : words.Contains("favo", StringComparison.OrdinalIgnoreCase) ? Ballot.Yes
        : BallotWords.Of(Article().Replace(words, ""));

    [GeneratedRegex("^(?:an? |its |their )", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(
        Who + Moved + "(?<before>" + Noun + ")" + Near + @"(?<one><Y\d+>)" + Near + " to (?<after>" + Noun + ")" + Near + @"(?<two><Y\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Each();

    [GeneratedRegex(
        Who
            + Moved
            + "(?<before>"
            + Noun
            + ") to (?<after>"
            + Noun
            + @")[^.;<]{0,20} between (?:\w+ ){0,2}(?<one><Y\d+>)"
            + Near
            + @" and (?:\w+ ){0,2}(?<two><Y\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Between();
}
