using Placard.Record.Access;
using Placard.Record.Claims;
using Placard.Record.Claims.Access;
using Placard.Rooms.Access;

namespace Placard.Rooms.Claims;

/// <summary>Checks how many organisations a session of the NGO Committee put off or recommended.</summary>
internal static class NgoSessionCheck
{
    public static Verdict Of(NgoClaim claim, ClaimRecord record)
    {
        var part = claim.IsResumed == true ? NgoSessionPart.Resumed : NgoSessionPart.Regular;
        var year = claim.When is { Grain: not TimeGrain.Span, Days.From: { } from } ? from.Year : 0;
        var name = NgoSessionReport.NameOf(year, part);
        var session = year == 0 ? null : AccessIndex.Of(record.Edition).Sessions.FirstOrDefault(s => s.Name == name);
        var kind = claim.Saying switch
        {
            NgoSaying.SessionDeferred => NgoDecisionKind.Deferred,
            NgoSaying.SessionClosed => NgoDecisionKind.Closed,
            _ => NgoDecisionKind.Recommended,
        };
        var (reported, listed) = (session?.Reported(kind), session?.Listed?.CountOf(kind));
        if (session is null || (reported ?? listed) is null or 0)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "How many that session decided on is not in the register.");
        // Lists are read from reports by machine, and a name can be missed: the report's own number is better.
        var says =
            $"{session.Name}, {kind.ToWord()}: {Numbers.Plain(reported) ?? "not known"} by its report, "
            + $"{Numbers.Plain(listed) ?? "none"} in the lists";
        var answer = reported is { } best ? Reported(claim, best, listed, says) : Listed(claim, listed!.Value, says);
        var origin = session.Report?.Origin ?? session.Listed!.Decisions[0].Origin;
        return answer.ToVerdict(
            [RegisterEvidence.Of(origin, record, $"ngo_session {session.Name}", says, session.Address ?? AccessAddresses.Sessions)],
            session.Address ?? AccessAddresses.Sessions
        );
    }

    private static AssertionAnswer Reported(NgoClaim claim, int best, int? listed, string says) =>
        claim.Number!.Value.Fits(best) ? AssertionAnswer.Of(true, says)
        : listed is { } other && claim.Number.Value.Fits(other) ? new AssertionAnswer(VerdictKind.Conflicting, says)
        : AssertionAnswer.Of(false, says);

    private static AssertionAnswer Listed(NgoClaim claim, int listed, string says) =>
        claim.Number!.Value.Fits(listed) ? new AssertionAnswer(VerdictKind.Partly, $"{says}; lists can lack names")
        : claim.Number.Value.Value < listed ? AssertionAnswer.Of(false, says)
        : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{says}; lists can lack names");
}
