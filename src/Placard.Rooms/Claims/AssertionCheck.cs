using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>What one vote of the record says to what is claimed of it.</summary>
/// <param name="Kind">The verdict of this vote.</param>
/// <param name="Says">What it does say, as the end of a sentence.</param>
internal sealed record AssertionAnswer(VerdictKind Kind, string Says)
{
    public NotCheckableReason Reason { get; init; }

    public static AssertionAnswer Of(bool fits, string says) => new(fits ? VerdictKind.Supported : VerdictKind.Contradicted, says);

    public static AssertionAnswer Unknown(NotCheckableReason reason, string says) =>
        new(VerdictKind.NotCheckable, says) { Reason = reason };
}

/// <summary>Holds a claim about a vote against one vote.</summary>
internal static class AssertionCheck
{
    private static readonly AssertionAnswer NobodyAsked = new(VerdictKind.Partly, "it was adopted without a vote, so nobody was asked");

    /// <summary>Whether a vote bears out what is claimed.</summary>
    public static bool Fits(VoteAssertion assertion, VoteEvent vote) => Of(assertion, vote, null).Kind == VerdictKind.Supported;

    /// <summary>What a vote says to what is claimed.</summary>
    /// <param name="assertion">What is claimed.</param>
    /// <param name="vote">The vote.</param>
    /// <param name="record">The record, for names; null where only the verdict is wanted.</param>
    public static AssertionAnswer Of(VoteAssertion assertion, VoteEvent vote, ClaimRecord? record) =>
        assertion switch
        {
            TallyAssertion tally => OfTally(tally, vote),
            BallotAssertion ballot => BallotCheck.Of(ballot, vote, record),
            GroupBallotAssertion group => BallotCheck.Of(group, vote, record),
            GroupCountAssertion members => BallotCheck.Of(members, vote),
            VetoAssertion veto => BallotCheck.Of(veto, vote, record),
            OutcomeAssertion outcome => OfOutcome(outcome, vote),
            MethodAssertion method => OfMethod(method, vote),
            WhenAssertion time => WhenCheck.Of(time, vote),
            SessionAssertion session => OfSession(session, vote),
            BodyAssertion body => AssertionAnswer.Of(body.Body == vote.Body, $"it was decided by the {vote.Body.Name}"),
            MarginAssertion margin => OfMargin(margin, vote),
            ShareAssertion share => OfShare(share, vote),
            JudgedMajorityAssertion => OfJudgement(vote),
            SponsorAssertion sponsor => OfSponsor(sponsor, vote, record),
            VoteCalledAssertion => AssertionAnswer.Unknown(
                NotCheckableReason.NotHeld,
                "who asked for a vote is in no source of the record"
            ),
            TitleAssertion title => TitleCheck.Of(title.Title, vote.Title, vote.Witnesses.Select(w => w.Fields.Title)),
            SymbolAssertion symbol => OfSymbol(symbol, vote),
            AboutAssertion about => TitleCheck.OfTopic(about.Topic, vote.Title, vote.Topics),
            UnreadAssertion => AssertionAnswer.Unknown(NotCheckableReason.Unclear, "what is said of the vote could not be read"),
            _ => AssertionAnswer.Unknown(NotCheckableReason.TooVague, "nothing that could be held against the record"),
        };

    private static AssertionAnswer OfTally(TallyAssertion claimed, VoteEvent vote)
    {
        if (vote.Outcome == Outcome.AdoptedWithoutVote)
            return claimed is { Yes: null, No: null or { Value: 0 }, Abstain: null or { Value: 0 } }
                ? NobodyAsked
                : AssertionAnswer.Of(false, "it was adopted without a vote");
        if (vote.Tally is not { } tally)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "no tally is known");
        var fits =
            Fits(tally.Yes, tally.No) || (claimed.IsEitherWay && claimed is { Yes: not null, No: not null } && Fits(tally.No, tally.Yes));
        return AssertionAnswer.Of(fits, $"the tally was {tally} (in favour, against, abstaining)");

        bool Fits(int yes, int no) =>
            claimed.Yes?.Fits(yes) != false && claimed.No?.Fits(no) != false && claimed.Abstain?.Fits(tally.Abstain) != false;
    }

    private static AssertionAnswer OfOutcome(OutcomeAssertion claimed, VoteEvent vote)
    {
        if (vote.Outcome == Outcome.Unknown)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "what became of it is not known");
        if (!vote.IsOutcomeCertain)
            return new AssertionAnswer(VerdictKind.Conflicting, $"sources make it {vote.Outcome.ToWord()}, and that is in doubt");
        var adopted = vote.Outcome is Outcome.Adopted or Outcome.AdoptedWithoutVote;
        var fits =
            claimed.IsWithdrawn ? vote.Outcome == Outcome.Withdrawn
            : claimed.IsAdopted ? adopted
            : vote.Outcome == Outcome.Rejected;
        return AssertionAnswer.Of(fits, $"it was {vote.Outcome.ToWord()}");
    }

    private static AssertionAnswer OfMethod(MethodAssertion claimed, VoteEvent vote)
    {
        var without = vote.Outcome == Outcome.AdoptedWithoutVote;
        if (vote.Doubts.Any(d => d.Kind == DoubtKind.OutcomesDiffer))
            return new AssertionAnswer(
                VerdictKind.Conflicting,
                $"sources differ on how it was decided; the best says {vote.Outcome.ToWord()}"
            );
        if (claimed.Method == ClaimedMethod.ByVote)
            return AssertionAnswer.Of(
                vote.Tally is not null || vote.IsRollCall || vote.Outcome is Outcome.Adopted or Outcome.Rejected,
                without ? "it was adopted without a vote" : "it was voted on"
            );
        if (claimed.Method == ClaimedMethod.Unanimously && without)
            return NobodyAsked;
        if (claimed.Method == ClaimedMethod.WithoutVote)
            return AssertionAnswer.Of(without, without ? "it was adopted without a vote" : $"it was voted on{TallyOf(vote)}");
        return vote.Tally switch
        {
            null => AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "no tally is known"),
            { No: 0, Abstain: 0 } => AssertionAnswer.Of(true, $"nobody voted against or abstained{TallyOf(vote)}"),
            { No: 0 } => new AssertionAnswer(VerdictKind.Partly, $"nobody voted against, but some abstained{TallyOf(vote)}"),
            _ => AssertionAnswer.Of(false, $"it was voted on{TallyOf(vote)}"),
        };
    }

    private static AssertionAnswer OfSession(SessionAssertion claimed, VoteEvent vote) =>
        vote.Session.Length == 0
            ? AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "the session is not known")
            : AssertionAnswer.Of(
                string.Equals(vote.Session, claimed.Session, StringComparison.OrdinalIgnoreCase),
                $"it was in session {vote.Session}"
            );

    private static AssertionAnswer OfMargin(MarginAssertion claimed, VoteEvent vote)
    {
        if (vote.Tally is not { } tally)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "no tally is known");
        var margin = claimed.IsLost ? -tally.Margin : tally.Margin;
        var lost = vote.Outcome == Outcome.Rejected;
        return AssertionAnswer.Of(
            claimed.IsLost == lost && claimed.Votes.Fits(margin),
            $"it was {vote.Outcome.ToWord()} by {tally}, a difference of {Math.Abs(tally.Margin)}"
        );
    }

    private static AssertionAnswer OfShare(ShareAssertion claimed, VoteEvent vote)
    {
        if (vote.Tally is not { } tally)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "no tally is known");
        // The Commission and the Economic and Social Council had fewer members in earlier years.
        if (vote.Body != Body.HumanRightsCouncil)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "how many members the body had that day is not held");
        var (share, line) = (claimed.Denominator * tally.Yes, claimed.Numerator * vote.Body.Seats);
        return AssertionAnswer.Of(
            claimed.Above ? share > line : share < line,
            $"{tally.Yes} of the {vote.Body.Seats} members voted in favour"
        );
    }

    private static AssertionAnswer OfJudgement(VoteEvent vote) =>
        AssertionAnswer.Unknown(
            NotCheckableReason.Opinion,
            vote.Tally is { } tally
                ? $"the tally was {tally}, a difference of {Math.Abs(tally.Margin)}; what to call that is for the reader"
                : "what to call a majority is for the reader"
        );

    private static AssertionAnswer OfSponsor(SponsorAssertion claimed, VoteEvent vote, ClaimRecord? record)
    {
        if (vote.MainSponsors.Count + vote.AdditionalSponsors.Count == 0)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "the record has no sponsors of it");
        var main = claimed.States.All(vote.MainSponsors.Contains);
        var any = claimed.States.All(s => vote.MainSponsors.Contains(s) || vote.AdditionalSponsors.Contains(s));
        var says =
            vote.MainSponsors.Count > 0
                ? $"it was introduced by {record?.NamesOf(vote.MainSponsors)}"
                : $"{vote.AdditionalSponsors.Count} sponsors are known, and not who introduced it";
        if (claimed.IsMain ? main : any)
            return AssertionAnswer.Of(true, says);
        if (vote.MainSponsors.Count == 0)
            return any ? new AssertionAnswer(VerdictKind.Partly, says) : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, says);
        return any ? new AssertionAnswer(VerdictKind.Partly, $"{says}; others joined them") : AssertionAnswer.Of(false, says);
    }

    private static AssertionAnswer OfSymbol(SymbolAssertion claimed, VoteEvent vote)
    {
        if (
            !claimed.IsWritten
            || claimed.Symbol == vote.Symbol
            || claimed.Symbol == vote.Draft
            || claimed.Symbol.WithoutRevision == vote.Draft.WithoutRevision
        )
            return AssertionAnswer.Of(true, $"it is {SymbolOf(vote)}");
        return new AssertionAnswer(VerdictKind.Partly, $"the text is {SymbolOf(vote)}");
    }

    private static string SymbolOf(VoteEvent vote) => vote.Symbol.IsKnown ? vote.Symbol.ToString() : vote.Address.ToString();

    private static string TallyOf(VoteEvent vote) => vote.Tally is { } tally ? $", {tally}" : "";
}
