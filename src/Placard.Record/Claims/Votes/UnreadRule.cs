using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Votes;

/// <summary>Finds words about a vote that no rule before it read, so that a sentence is never borne out by half of what it says.</summary>
internal sealed partial class UnreadRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("On resolution 51/20 China so to speak voted.", "ballot: China so to speak voted"),
        new("The resolution was tabled in 2022."),
        new("China numbered among the 24 that voted against.", "ballot: China", "tally: 24 that voted"),
        new("Resolution 51/25 was adopted by a majority of the members.", "tally: a majority of the members"),
        new("Every African delegation voted against resolution 54/2.", "ballot: Every African delegation voted"),
        new("Resolution 51/25 was adopted, one of the widest margins ever.", "tally: widest margins"),
        new("China voted against resolution 51/25 but Cuba did not.", "ballot: China voted", "ballot: Cuba did not"),
        new("Resolution 51/25, adopted against the will of Brazil, extended it.", "ballot: against the will of Brazil"),
        new("Since resolution 51/25 was adopted, the mandate has never been renewed.", "tally: never been renewed"),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        // Elections are read by rules of their own.
        if (
            !flow.IsOfUnitedNations
            || Elections().IsMatch(sentence.Marked)
            || (flow.Before.Count > 0 && Elections().IsMatch(flow.Before[0].Marked) && !ProposalReader.Names(sentence))
        )
            yield break;
        foreach (Match match in Cast().Matches(sentence.Marked))
        {
            var span = sentence.SpanOf(match);
            if (flow.Proposal.IsRead(sentence, span))
                continue;
            var isOfStates = sentence.Of<StatesMention>(match, "who") is not null || sentence.Of<GroupMention>(match, "who") is not null;
            yield return VoteRules.Claim(
                sentence,
                flow,
                isOfStates ? ClaimKind.Ballot : ClaimKind.Tally,
                span,
                new UnreadAssertion(sentence.WordsOf(match)),
                tellsTopic: true
            );
        }
        if (flow.Proposal.Assertions.Count > 0 || ProposalReader.Names(sentence))
        {
            foreach (var match in Beyond().Matches(sentence.Marked).Where(m => !flow.Proposal.IsRead(sentence, sentence.SpanOf(m))))
                yield return VoteRules.Claim(
                    sentence,
                    flow,
                    match.Groups["ballot"].Success ? ClaimKind.Ballot : ClaimKind.Tally,
                    sentence.SpanOf(match),
                    new UnreadAssertion(sentence.WordsOf(match)),
                    tellsTopic: true
                );
        }
        foreach (var who in BesideNumbers(sentence, flow))
            yield return VoteRules.Claim(
                sentence,
                flow,
                ClaimKind.Ballot,
                who,
                new UnreadAssertion(sentence.WordsOf(who)),
                tellsTopic: true
            );
    }

    // A number of voters that is right says nothing of the state that is said to be one of them.
    private static IEnumerable<TextSpan> BesideNumbers(MarkedSentence sentence, ClaimFlow flow) =>
        Beside().Matches(sentence.Marked).Select(m => sentence.SpanOf(m.Groups["who"])).Where(who => !flow.Proposal.IsRead(sentence, who));

    [GeneratedRegex(@"\b(?:elect|seats?\b|candida|slate|term\b|re-elect)", RegexOptions.IgnoreCase)]
    private static partial Regex Elections();

    [GeneratedRegex(
        @"(?<who><[SG]\d+>)[^.;<]{0,40}\b(?:among|joined|joins|sided with|stood with|one of|part of|belonged to)\b[^.;<]{0,30}<N\d+>"
            + @"[^.;]{0,40}\b(?:vot\w+|against|in favou?r|abstain\w*)|<N\d+>[^.;<]{0,40}\b(?:vot\w+|against|in favou?r"
            + @"|abstain\w*)\b[^.;]{0,60}"
            + @"\b(?:includ(?:ed|es|ing)|compris\w+|among them)\b[^.;<]{0,30}(?<who><[SG]\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Beside();

    // Majorities, records, comparisons and parts of a body, which a right tally beside them says nothing of.
    [GeneratedRegex(
        @"\b(?:(?:a|an|the) )?(?:absolute|qualified|simple|vast|bare) majority\b|\b(?:(?:a|the) )?(?:\w+ )?majority of (?:the |its "
            + @"|all )?(?:member"
            + @"|states|countries|<B\d+>)(?:s|ship)?"
            + @"|\b(?:widest|narrowest|largest|smallest|highest|lowest|closest|biggest|fewest|strongest|weakest) (?:\w+ ){0,2}(?:margins?"
            + @"|majorit\w+|numbers?|votes?|tall\w+|support|opposition)\b|\b(?:all|most|none) of (?:them|whom|which)\b"
            + @"|<N\d+> (?:fewer|more|less) (?:than )?(?:voted )?(?:against|in favou?r|abst\w+)"
            + @"|\b(?:never|not) (?:since |yet |again )?been (?:renewed|extended|repeated|followed|ended|terminated)\b"
            + @"|(?<ballot>(?<=, (?:and )?)(?:un)?like <S\d+>(?: (?:and|but) (?:un)?like <S\d+>)?(?=[.;]|$))"
            + @"|(?<ballot><S\d+> (?:did not|didn['’]t|did (?:so )?too|did so(?: as well)?)(?=[.,;]|$)"
            + @"|\bas did (?:all|most|many|every|the) [^.;,]{1,60}|\b(?:against|over|despite) the (?:will|wish(?:es)?|protests?"
            + @"|resistance) of <S\d+>)"
            + @"|(?<ballot>\b(?:all|every|each|most) (?:<N\d+> )?(?:of the )?(?:[\w<>]+ ){0,2}(?:states?|members?|countr\w+|delegations?)\b"
            + @"[^.;<,]{0,40}?\b(?:voted|abstained|opposed|supported)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Beyond();

    [GeneratedRegex(
        @"(?<who><[SGN]\d+>)[^.<]{0,50}?\b(?:voted|voting|votes?|abstain\w*|abstentions?|in favou?r)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Cast();
}
