using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Votes;

/// <summary>Reads who introduced or joined a proposal, and who asked for a vote.</summary>
internal sealed partial class SponsorRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("China introduced a resolution on cooperation.", "sponsor: introduced by CHN"),
        new("The draft, sponsored by China and Cuba, passed.", "sponsor: sponsored by CHN, CUB"),
        new("The Chinese-led text passed."),
        new("China called a vote on the resolution.", "vote called: by CHN"),
        new("A recorded vote was requested by China.", "vote called: by CHN"),
        new("China introduced a new law."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations)
            yield break;
        foreach (Match match in Introduced().Matches(sentence.Marked))
        {
            if (sentence.Of<StatesMention>(match, "who") is { } who)
                yield return Claimed(sentence, flow, match, who);
        }
        foreach (Match match in Called().Matches(sentence.Marked))
        {
            yield return VoteRules.Claim(
                sentence,
                flow,
                ClaimKind.VoteCalled,
                sentence.SpanOf(match),
                new VoteCalledAssertion(sentence.Of<StatesMention>(match, "who")?.States ?? [])
            );
        }
    }

    private static VoteClaim Claimed(MarkedSentence sentence, ClaimFlow flow, Match match, StatesMention who)
    {
        var isMain = !match.Groups["act"].Value.Contains("sponsor", StringComparison.OrdinalIgnoreCase) || MainOnes().IsMatch(match.Value);
        var claim = VoteRules.Claim(sentence, flow, ClaimKind.Sponsor, sentence.SpanOf(match), new SponsorAssertion(who.States, isMain));
        return claim with { How = who.How };
    }

    [GeneratedRegex(
        @"(?<who><S\d+>) (?:\w+ ){0,2}(?<act>introduced|tabled|presented|submitted|put forward|proposed|sponsored"
            + @"|co-sponsored|cosponsored|drafted)(?= (?:[\w’'-]+ ){0,7}(?:resolution|draft|text|decision|motion|amendment|proposal"
            + @"|initiative|<Y\d+>|it\b))|\b(?<act>introduced|tabled|presented|submitted|put forward|proposed|sponsored|co-sponsored"
            + @"|cosponsored) by (?<who><S\d+>)|(?<who><S\d+>) (?:was|were|is|are|has been|have been) (?:among )?(?:the |a |an "
            + @"|one of the )?(?:main |lead |core |principal )?(?<act>(?:co-?)?sponsors?|author|authors) (?:of|to)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Introduced();

    [GeneratedRegex(@"\b(?:main|lead|core|principal) sponsors?\b", RegexOptions.IgnoreCase)]
    private static partial Regex MainOnes();

    [GeneratedRegex(
        @"(?:(?<who><S\d+>) (?:\w+ ){0,2})?\b(?:called|asked|requested|demanded|forced)(?: for)? (?:a "
            + @"|the )?(?:recorded )?vote\b|\b(?:recorded )?vote (?:was|had been) (?:called|requested"
            + @"|demanded)(?: for)?(?: by (?<who><S\d+>))?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Called();
}
