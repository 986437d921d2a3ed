using Placard.Record.Access;
using Placard.Record.Claims;
using Placard.Record.Claims.Access;
using Placard.Rooms.Access;

namespace Placard.Rooms.Claims;

/// <summary>Checks standing invitations. Of a state without an entry nothing was found, which proves nothing.</summary>
internal sealed class InvitationCheck : IClaimCheck
{
    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is not InvitationClaim of)
            return null;
        var held = AccessIndex.Of(record.Edition).Invitations.Where(i => of.States.Contains(i.State)).ToArray();
        return AnswerSum
            .Of([.. of.States.Select(s => Answer(of, s, Array.Find(held, i => i.State == s), record))])
            .ToVerdict(
                [
                    .. held.Select(i =>
                        RegisterEvidence.Of(
                            i,
                            record,
                            $"standing_invitation {i.State}",
                            $"{InvitationWords.Status(i)}, {InvitationWords.When(i)}: {i.Evidence}",
                            AccessAddresses.Invitations,
                            i.Extended
                        )
                    ),
                ],
                AccessAddresses.Invitations
            );
    }

    private static AssertionAnswer Answer(InvitationClaim claim, StateCode state, StandingInvitation? held, ClaimRecord record)
    {
        var name = record.NameOf(state);
        if (held is null)
            return Unknown($"no standing invitation of {name} was found; the list is not complete");
        var says = $"{name}: {InvitationWords.Status(held)}, when: {InvitationWords.When(held)}";
        if (held.IsPledge)
            return claim.IsDenied ? Unknown($"{says}; whether it followed is not known") : new AssertionAnswer(VerdictKind.Partly, says);
        var by = held.Extended.IsKnown ? held.Extended : held.Origin.AsOf;
        if (claim.IsDenied)
            return !by.IsKnown || (record.Dated.IsKnown && by.Latest > record.Dated.Earliest)
                ? Unknown($"{says}; whether by the time of the document is not known")
                : AssertionAnswer.Of(false, says);
        if (claim.When is not { Days.From: { } from } when)
            return AssertionAnswer.Of(true, says);
        if (!held.Extended.IsKnown)
            return new AssertionAnswer(VerdictKind.Partly, says);
        // “Since 2001” names the year, and “by 2010” is only the latest it can have been.
        var fits = when.Grain == TimeGrain.Span ? held.Extended.Year == from.Year : when.Days.MayContain(held.Extended);
        return fits ? AssertionAnswer.Of(true, says)
            : held.IsLatest && from.Year < held.Extended.Year ? new AssertionAnswer(VerdictKind.Partly, says)
            : AssertionAnswer.Of(false, says);
    }

    private static AssertionAnswer Unknown(string says) => AssertionAnswer.Unknown(NotCheckableReason.NotHeld, says);
}
