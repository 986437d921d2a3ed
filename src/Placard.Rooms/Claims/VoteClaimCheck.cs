using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Checks claims about one vote.</summary>
internal sealed class VoteClaimCheck : IClaimCheck
{
    private const int MostShown = 3;

    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is not VoteClaim of)
            return null;
        var found = record.VotesOf(of.Proposal);
        if (found.Votes.Count == 0 && OfText(of, record) is { } ofText)
            return ofText;
        if (found.Votes.Count == 0)
            return of.Assertion is VoteCalledAssertion
                ? Verdict.NotCheckable(NotCheckableReason.NotHeld, "Who asked for a vote is in no source of the record.")
                : Verdict.NotCheckable(
                    of.Proposal.Symbols.Count > 0 || !found.IsHeld ? NotCheckableReason.NotHeld : NotCheckableReason.Unclear,
                    found.Why
                );
        if (found.WronglyCited.IsKnown && of.Assertion is SymbolAssertion cited)
            return new Verdict(
                VerdictKind.Contradicted,
                $"{cited.Symbol} is another text; what is said of it fits {Named(found.Votes[0])}.",
                [record.EvidenceOf(found.Votes[0])]
            );
        if (of.Assertion is WhenAssertion or SessionAssertion && !found.IsSure)
            return Verdict.NotCheckable(
                NotCheckableReason.Unclear,
                $"The words fit {Named(found.Votes[0])}{found.Votes[0].Date.AsWhen()}, and not closely enough to hold the time against it.",
                record.EvidenceOf(found.Votes[0])
            );
        return found.Votes.Count == 1 ? OfOne(of, found, record) : OfSeveral(of, found, record);
    }

    // Of a text without a vote in the record its title may be held.
    private static Verdict? OfText(VoteClaim claim, ClaimRecord record)
    {
        if (claim.Assertion is not (TitleAssertion or AboutAssertion))
            return null;
        var text = claim.Proposal.Symbols.Select(record.Edition.Texts.Find).FirstOrDefault(t => t is { Title.Length: > 0 });
        if (text is null || record.IsLater(text.Date))
            return null;
        var answer = claim.Assertion is TitleAssertion title
            ? TitleCheck.Of(title.Title, text.Title, [])
            : TitleCheck.OfTopic(((AboutAssertion)claim.Assertion).Topic, text.Title, []);
        var evidence = new Evidence(text.Symbol.ToString(), text.Title, Addresses.Text(text.Symbol), text.Date, "", "");
        return new Verdict(answer.Kind, $"{text.Symbol}: {answer.Says}.", [evidence]) { Reason = answer.Reason, Query = evidence.Address };
    }

    private static Verdict OfOne(VoteClaim claim, FoundVotes found, ClaimRecord record)
    {
        var vote = found.Votes[0];
        if (claim.Assertion is AboutAssertion about && OtherOf(about, vote, record) is { } other)
            return new Verdict(
                VerdictKind.Contradicted,
                $"{Named(vote)}; the text of that session on this is {Named(other)}.",
                [record.EvidenceOf(vote), record.EvidenceOf(other)]
            );
        if (record.IsLater(vote.Date))
            return Verdict.NotCheckable(
                NotCheckableReason.NotHeld,
                $"The vote that fits is later than the document: {Named(vote)}{vote.Date.AsWhen()}.",
                record.EvidenceOf(vote) with
                {
                    IsLater = true,
                }
            );
        var answer = Answer(claim.Assertion, vote, found.By, record);
        if (answer.Kind == VerdictKind.Contradicted && (found.IsNearest || claim.Proposal.IsImplied(claim.Sentence)))
            answer = AssertionAnswer.Unknown(
                NotCheckableReason.Unclear,
                $"the sentence does not say which vote it means; of this one, {answer.Says}"
            );
        return new Verdict(answer.Kind, Sentence(vote, answer), [record.EvidenceOf(vote)])
        {
            Reason = answer.Reason,
            Query = Addresses.Vote(vote.Address),
        };
    }

    // What a text is said to be about, and another text of its session bears in its title.
    private static VoteEvent? OtherOf(AboutAssertion about, VoteEvent vote, ClaimRecord record)
    {
        if (TitleCheck.OfTopic(about.Topic, vote.Title, vote.Topics).Kind == VerdictKind.Supported)
            return null;
        var titles = TitleIndex.Of(record.Edition);
        var whole = titles.Whole(about.Topic.Words);
        return record
            .Edition.Votes.All.Where(v => v.Body == vote.Body && v.Session == vote.Session && v.Kind == VoteKind.WholeText && v != vote)
            .Where(v => titles.Shared(about.Topic.Words, v) > 0.6 * whole)
            .MaxBy(v => titles.Shared(about.Topic.Words, v));
    }

    // Where every vote that can be meant says the same, it does not matter which is.
    private static Verdict OfSeveral(VoteClaim claim, FoundVotes found, ClaimRecord record)
    {
        var answers = found
            .Votes.Where(v => !record.IsLater(v.Date))
            .Select(v => (Vote: v, Answer: Answer(claim.Assertion, v, found.By, record)))
            .ToArray();
        if (answers.Length == 0)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "The votes that fit are later than the document.");
        var kinds = answers.Select(a => a.Answer.Kind).Distinct().ToArray();
        var evidence = answers.Take(MostShown).Select(a => record.EvidenceOf(a.Vote)).ToArray();
        // Of a title alone a vote may be meant that the record does not hold.
        if (kinds is [VerdictKind.Contradicted] && found.By != FoundBy.Symbol)
            return Verdict.NotCheckable(
                NotCheckableReason.Unclear,
                $"None of the {answers.Length} votes that can be meant fits; the latest: {Sentence(answers[0].Vote, answers[0].Answer)}",
                evidence
            );
        if (kinds is [var only] && only != VerdictKind.NotCheckable)
            return new Verdict(
                only,
                $"All {answers.Length} votes that can be meant say the same; the latest: {Sentence(answers[0].Vote, answers[0].Answer)}",
                evidence
            );
        return Verdict.NotCheckable(
            kinds is [VerdictKind.NotCheckable] ? answers[0].Answer.Reason : NotCheckableReason.Unclear,
            $"{answers.Length} votes can be meant, and they do not all say the same; the likeliest is "
                + $"{Named(answers[0].Vote)}{answers[0].Vote.Date.AsWhen()}.",
            evidence
        );
    }

    private static AssertionAnswer Answer(VoteAssertion assertion, VoteEvent vote, FoundBy by, ClaimRecord record)
    {
        var isOfBallots =
            assertion
            is TallyAssertion
                or BallotAssertion
                or GroupBallotAssertion
                or GroupCountAssertion
                or MarginAssertion
                or ShareAssertion;
        if (vote.Status == RecordStatus.Quarantined && isOfBallots)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "the record of this vote contains an error");
        if (assertion is TitleAssertion || (vote.Status == RecordStatus.Disputed && isOfBallots))
            vote = record.Edition.WithWitnesses(vote);
        var answer = AssertionCheck.Of(assertion, vote, record);
        // Of a title alone it may be another text that was voted on.
        if (isOfBallots && vote.Outcome == Outcome.AdoptedWithoutVote && by != FoundBy.Symbol)
            return AssertionAnswer.Unknown(
                NotCheckableReason.Unclear,
                "the text of this title was adopted without a vote; another may be meant"
            );
        if (vote.Status != RecordStatus.Disputed || !isOfBallots)
            return answer;
        var versions = vote
            .Witnesses.Select(w =>
                AssertionCheck
                    .Of(
                        assertion,
                        vote with
                        {
                            Tally = w.Tally ?? (w.Ballots.Count > 0 ? w.Ballots.ToTally() : null),
                            Ballots = w.Ballots,
                        },
                        record
                    )
                    .Kind
            )
            .Where(kind => kind != VerdictKind.NotCheckable)
            .Distinct()
            .ToArray();
        return versions.Length > 1 && versions.Contains(VerdictKind.Supported)
            ? new AssertionAnswer(VerdictKind.Conflicting, $"sources differ; the best of them: {answer.Says}")
            : answer;
    }

    private static string Sentence(VoteEvent vote, AssertionAnswer answer) => $"{Named(vote)}{vote.Date.AsWhen()}: {answer.Says}.";

    private static string Named(VoteEvent vote) => vote.Symbol.IsKnown ? $"{vote.Symbol}, {vote.Title}" : $"{vote.Address}, {vote.Title}";
}
