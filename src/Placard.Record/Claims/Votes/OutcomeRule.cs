using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Votes;

/// <summary>Reads what became of a proposal, by which body, when, at which session, and whether by vote.</summary>
internal sealed partial class OutcomeRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "The Human Rights Council adopted the resolution on 7 October 2022.",
            "body: Human Rights Council",
            "outcome: adopted",
            "date: 2022-10-07"
        ),
        new("The draft was rejected.", "outcome: rejected"),
        new("The Council did not adopt the draft resolution.", "outcome: rejected"),
        new("The draft has not been passed as a result.", "outcome: rejected"),
        new("The draft was not adopted by consensus.", "method: by vote"),
        new("The draft was not adopted by vote.", "method: without a vote"),
        new("The draft was not adopted over the opposition of anybody."),
        new("The sponsors withdrew the draft.", "outcome: withdrawn"),
        new("The resolution was adopted without a vote.", "outcome: adopted", "method: without a vote"),
        new("Some reject human rights principles in the text."),
        new("Parliament adopted a new law on 3 May 2020."),
        new("The Council adopted 42 resolutions."),
        new("The resolution was adopted. It failed to specify any course of action.", "outcome: adopted"),
        new("The draft failed to win a majority.", "outcome: rejected"),
        new("The resolution was adopted. States reject it, or urge others to adopt laws.", "outcome: adopted"),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        var outcomes = Outcomes()
            .Matches(sentence.Marked)
            .Where(m => IsDecision(sentence.Marked, m) && !flow.Proposal.IsRead(sentence, sentence.SpanOf(m)))
            .ToArray();
        if (!flow.IsOfUnitedNations || (outcomes.Length == 0 && !ProposalReader.Speaks(sentence)) || ManyTexts().IsMatch(sentence.Marked))
            yield break;
        var isProposal = IsProposal(sentence, flow);
        var isMethodRead = false;
        // “Was not adopted by consensus” denies the consensus, not the adoption.
        if (isProposal && NotThatWay().Match(sentence.Marked) is { Success: true } denied)
        {
            if (!denied.Groups["manner"].Success)
                yield return Claimed(
                    sentence,
                    flow,
                    ClaimKind.Method,
                    denied,
                    new MethodAssertion(denied.Groups["vote"].Success ? ClaimedMethod.WithoutVote : ClaimedMethod.ByVote)
                );
            outcomes = [];
            isMethodRead = true;
        }
        foreach (var match in outcomes.Where(_ => isProposal).Take(1))
            yield return Claimed(sentence, flow, ClaimKind.Outcome, match, Outcome(match));
        // That a text with a tally was voted on goes without saying.
        var isTold = flow.Proposal.Assertions.Any(a => a is TallyAssertion);
        foreach (
            var match in Methods()
                .Matches(sentence.Marked)
                .Where(m =>
                    isProposal
                    && !isMethodRead
                    && !(isTold && IsByVote(m))
                    && !flow.Proposal.IsRead(sentence, sentence.SpanOf(m))
                    && !(m.Groups["unanimous"].Success && OfSome().IsMatch(sentence.Marked[..m.Index]))
                )
                .Take(1)
        )
            yield return Claimed(sentence, flow, ClaimKind.Method, match, Method(match));
        if (!isProposal || (flow.Proposal.Assertions.Count == 0 && outcomes.Length == 0))
            yield break;
        if (When(sentence, outcomes) is { } when)
            yield return VoteRules.Claim(
                sentence,
                flow,
                ClaimKind.Date,
                SpanOf(sentence, when),
                new WhenAssertion(when.Period),
                tellsTopic: true
            );
        if (ClaimSessions.Of(sentence).FirstOrDefault() is { } session && session.Body != Body.NgoCommittee)
            yield return VoteRules.Claim(
                sentence,
                flow,
                ClaimKind.Session,
                SpanOf(sentence, session),
                new SessionAssertion(session.Session),
                tellsTopic: true
            );
        if (sentence.All<BodyMention>().FirstOrDefault() is { IsNamed: true } body && outcomes.Length > 0)
            yield return VoteRules.Claim(
                sentence,
                flow,
                ClaimKind.Body,
                SpanOf(sentence, body),
                new BodyAssertion(body.Body),
                tellsTopic: true
            );
    }

    private static bool IsProposal(MarkedSentence sentence, ClaimFlow flow) =>
        sentence.All<SymbolMention>().Any()
        || Noun().IsMatch(sentence.Marked)
        || (flow.Proposal.Sentences.Count > 1 && ProposalReader.Speaks(sentence))
        || Decided().IsMatch(sentence.Marked)
        || flow.Proposal.Assertions.Count > 0;

    private static VoteClaim Claimed(MarkedSentence sentence, ClaimFlow flow, ClaimKind kind, Match match, VoteAssertion assertion) =>
        VoteRules.Claim(sentence, flow, kind, sentence.SpanOf(match), assertion);

    private static TextSpan SpanOf(MarkedSentence sentence, Mention mention) =>
        sentence.Sentence.Span with
        {
            Start = sentence.Sentence.Span.Start + mention.Start,
            Length = mention.Length,
        };

    private static OutcomeAssertion Outcome(Match match) =>
        match.Groups["withdrawn"].Success ? new(IsAdopted: false, IsWithdrawn: true)
        : match.Groups["rejected"].Success || match.Groups["denied"].Success
            ? new(IsAdopted: match.Groups["rejected"].Success && match.Groups["denied"].Success, IsWithdrawn: false)
        : new(IsAdopted: true, IsWithdrawn: false);

    private static bool IsByVote(Match method) => !method.Groups["without"].Success && !method.Groups["unanimous"].Success;

    // A word such as “rejected” decides only where a body or a text stands with it: states reject principles, too.
    private static bool IsDecision(string marked, Match match) =>
        Before().IsMatch(marked[..match.Index]) || After().IsMatch(marked[(match.Index + match.Length)..]);

    private static MethodAssertion Method(Match match) =>
        new(
            match.Groups["unanimous"].Success ? ClaimedMethod.Unanimously
            : match.Groups["without"].Success ? ClaimedMethod.WithoutVote
            : ClaimedMethod.ByVote
        );

    // Of several times the one after the word for the outcome, else the first.
    private static PeriodMention? When(MarkedSentence sentence, IReadOnlyList<Match> outcomes)
    {
        var periods = sentence
            .All<PeriodMention>()
            .Where(p => p.Period.Grain is TimeGrain.Day or TimeGrain.Month or TimeGrain.Year)
            .ToArray();
        if (periods.Length < 2 || outcomes.Count == 0)
            return periods.FirstOrDefault();
        var at = sentence.SpanOf(outcomes[0]).Start - sentence.Sentence.Span.Start;
        return periods.FirstOrDefault(p => p.Start >= at && p.Start - at < 60) ?? periods.MinBy(p => Math.Abs(p.Start - at));
    }

    [GeneratedRegex(
        @"(?<denied>\b(?:did not|didn['’]t|was not|were not|wasn['’]t|(?:has|have|had) not been|not been|not|never|failed to"
            + @"|refused to) )?(?:\b(?<adopted>adopt(?:ed|s|ing)|(?<=\b(?:not|n['’]t|never|voted to|decided to|agreed to|failed to"
            + @"|refused to) )adopt|pass(?:ed|es)|approv(?:ed|es)|endorsed|carried|prevailed|went through)\b|(?<=<B\d+> (?:\w+ly |<D\d+> "
            + @"|has |had |also ){0,4})(?<adopted>set up|established|created|launched|suspended|extended|renewed|ended|condemned"
            + @"|voted (?:<D\d+> )?to)\b"
            + @"|\b(?<rejected>reject(?:ed|s|ing)|(?<=\b(?:not|n['’]t|voted to|decided to|agreed to) )reject|defeated"
            + @"|voted down|turned down|fell short|failed(?! to)|failed to (?:pass|carry|win|gain|get|obtain|secure|reach|attract"
            + @"|muster|garner|be adopted)|was lost|did not pass|blocked|thrown out)\b|\b(?<withdrawn>withdrawn|withdrew)\b)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Outcomes();

    [GeneratedRegex(
        @"\b(?<without>(?:by|in) consensus|without a vote|without vote|by acclamation|without objection)\b"
            + @"|\b(?<unanimous>unanimously|unanimous)\b|\b(?:by (?:a )?recorded vote|put (?:(?!not\b|never\b)[^ .]+ ){0,9}to (?:a"
            + @"|the) vote"
            + @"|by a vote|by vote)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Methods();

    [GeneratedRegex(
        @"(?:\b(?:was|were|been|being|is|are|got|be|it|which|members|sponsors|has|have|had)\s+(?:\w+ly\s+|then\s+|also\s+){0,4}"
            + @"|<B\d+>,?\s+(?:[\w’]+\s+){0,3}|<D\d+>,?\s+|\b(?:resolution|draft|decision|motion|text|initiative"
            + @"|amendment|proposal|measure|vote)\b[^.]{0,40}|<Y\d+>[^.]{0,40}|<Q\d+>\)?,?\s+|^\W*|[:—–(]\s*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Before();

    [GeneratedRegex(
        @"^\s+(?:[\w’'-]+\s+){0,8}(?:resolution|draft|decision|motion|text|initiative|amendment|proposal|measure|<Y\d+>|<Q\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex After();

    [GeneratedRegex(
        @"\b(?:was|were|is|are) not (?:adopted|passed|approved|agreed|rejected|defeated) (?:by consensus|without a vote|unanimously"
            + @"|in consensus"
            + @"|(?<vote>by (?:a )?(?:recorded )?vote)|(?<manner>with|over|thanks to|because|by <N\d+>))(?!\w)"
            + @"|\b(?:was|were|is|are) (?:not|never) (?<vote>put to (?:a|the) vote)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NotThatWay();

    // “The Western Group voted unanimously for it” is not of all that voted.
    [GeneratedRegex(
        @"(?:<[SG]\d+>|\b(?:group|bloc|union|league|movement|(?:members?|states|countries) (?:of|in|on|from) (?:the )?[<\p{Lu}]"
            + @"|(?:African|Western|European|Arab|Asian|Latin American|Nordic|Islamic|Muslim|Caribbean|Pacific) (?:\w+ )?(?:members|states"
            + @"|countries|nations)))[^.;]{0,60}\bvot(?:ed|ing|e) $",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfSome();

    // “The Council set up a mission”: a body decides by adopting a text.
    [GeneratedRegex(
        @"<B\d+> (?:\w+ly |<D\d+> |has |had |also ){0,4}(?:set up|established|created|launched|suspended|extended|renewed|ended|condemned"
            + @"|voted|rejected|blocked)\b|\bblocked a\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Decided();

    [GeneratedRegex(@"\b(?:resolution|draft|decision|motion|text|initiative|amendment|proposal|measure)\b|<Q\d+>", RegexOptions.IgnoreCase)]
    private static partial Regex Noun();

    [GeneratedRegex(
        @"<N\d+> (?:\w+ ){0,2}(?:resolutions|decisions|texts|drafts|amendments)\b|<N\d+> (?:draft |oral |new )?(?:resolution"
            + @"|decision|text|amendment)\b|\b(?:series|number|several|many) (?:of )?(?:resolutions|amendments|texts)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ManyTexts();
}
