namespace Placard.Record.Claims.Votes;

/// <summary>The rules for claims about votes.</summary>
public static class VoteRules
{
    /// <summary>All of them. Those that tell ballots come first: the states they take are not what the vote was about.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } =
    [
        new ChangeRule(),
        new TallyRule(),
        new BallotRule(),
        new SponsorRule(),
        new MarginRule(),
        new OutcomeRule(),
        new TitleRule(),
        new UnreadRule(),
    ];

    /// <summary>A claim about the vote that a sentence speaks of.</summary>
    internal static VoteClaim Claim(
        MarkedSentence sentence,
        ClaimFlow flow,
        ClaimKind kind,
        TextSpan words,
        VoteAssertion assertion,
        bool tellsTopic = false
    )
    {
        flow.Proposal.Add(sentence, assertion, words, tellsTopic);
        return new VoteClaim(kind, sentence, words, flow.Proposal, assertion);
    }
}
