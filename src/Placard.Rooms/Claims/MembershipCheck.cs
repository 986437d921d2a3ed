using Placard.Record.Claims;
using Placard.Record.Claims.Seats;
using Placard.Record.Seats;
using Placard.Rooms.Seats;

namespace Placard.Rooms.Claims;

/// <summary>Checks who sat where. A state's absence proves something only of days on which every seat is accounted for.</summary>
internal sealed class MembershipCheck : IClaimCheck
{
    private const int MostShown = 6;

    public Verdict? Check(Claim claim, ClaimRecord record) =>
        claim switch
        {
            BodySizeClaim size => OfSize(size),
            MembershipClaim { Saying: SeatSaying.Permanent } permanent => PermanentSeats.Of(permanent, record),
            MembershipClaim { Saying: SeatSaying.President } president => BureauCheck.Of(president, record),
            MembershipClaim membership => OfMembership(membership, record),
            _ => null,
        };

    /// <summary>The body as its seats are followed; null for one of which no terms are held.</summary>
    internal static SeatedBody? SeatedOf(Body body) =>
        body == Body.HumanRightsCouncil ? SeatedBody.Council
        : body == Body.NgoCommittee ? SeatedBody.NgoCommittee
        : null;

    private static Verdict OfMembership(MembershipClaim claim, ClaimRecord record)
    {
        var index = SeatIndex.Of(record.Edition);
        if (SeatedOf(claim.Body) is not { } body || !index.Knows(body))
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, $"Who sat in the {claim.Body.Name} is not in the registers.");
        var answers = claim.States.Select(s => Answer(claim, new SeatsOfState(index, body, s, record))).ToArray();
        return AnswerSum.Of(answers).ToVerdict(Evidence(claim, index, body, record), SeatAddresses.Body(body));
    }

    private static AssertionAnswer Answer(MembershipClaim claim, SeatsOfState seats) =>
        claim.Saying switch
        {
            SeatSaying.Member => MemberAnswer.Of(claim, seats),
            SeatSaying.NotMember => Denied(MemberAnswer.Of(claim, seats)),
            SeatSaying.NeverMember => Never(seats),
            SeatSaying.Terms => TermAnswer.Of(claim, seats),
            SeatSaying.TermEnds => TermAnswer.EndOf(claim, seats),
            _ => SeatChangeAnswer.Of(claim, seats),
        };

    private static AssertionAnswer Denied(AssertionAnswer answer) =>
        answer.Kind switch
        {
            VerdictKind.Supported => answer with { Kind = VerdictKind.Contradicted },
            VerdictKind.Contradicted => answer with { Kind = VerdictKind.Supported },
            _ => answer,
        };

    private static AssertionAnswer Never(SeatsOfState seats) =>
        seats.Known.Count > 0 ? AssertionAnswer.Of(false, seats.InWords)
        : seats.IsWholeFromTheStart ? AssertionAnswer.Of(true, seats.InWords)
        : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{seats.InWords}, and not all terms are known");

    private static Verdict OfSize(BodySizeClaim claim) =>
        SeatedOf(claim.Body) is not { } body
            ? Verdict.NotCheckable(NotCheckableReason.NotHeld, $"How many members the {claim.Body.Name} had when is not in the registers.")
            : AssertionAnswer
                .Of(claim.Number.Fits(body.Seats), $"the {body.Name} has {body.Seats} seats")
                .ToVerdict(
                    [new Evidence($"body {body.Code}", $"{body.Seats} seats", SeatAddresses.Body(body), default, body.Source, "")],
                    SeatAddresses.Body(body)
                );

    private static Evidence[] Evidence(MembershipClaim claim, SeatIndex index, SeatedBody body, ClaimRecord record) =>
        [
            .. index
                .Plan.ChangesOf(body)
                .Where(c => claim.Saying is SeatSaying.Left or SeatSaying.Suspended && claim.States.Contains(c.State))
                .Select(c =>
                    RegisterEvidence.Of(c, record, $"seat_change {body.Code} {c.State} {c.On}", c.Words, SeatAddresses.Change(c), c.On)
                ),
            .. index
                .Plan.Of(body)
                .Where(h => claim.States.Contains(h.State) && h.Origin is not null)
                .OrderByDescending(h => h.Days.From)
                .Take(MostShown)
                .Select(h =>
                    RegisterEvidence.Of(
                        h.Origin!,
                        record,
                        $"seat_term {body.Code} {h.State}",
                        $"{SeatWords.Days(h.Days)}{(h.IsConfirmed ? "" : ", not confirmed")}",
                        SeatAddresses.Body(body, h.Days.From is { } from ? PartialDate.From(from) : default),
                        h.Days.From is { } first ? PartialDate.From(first) : default
                    )
                ),
        ];
}
