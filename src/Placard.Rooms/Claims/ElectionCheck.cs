using Placard.Record.Claims;
using Placard.Record.Claims.Seats;
using Placard.Record.Seats;
using Placard.Rooms.Seats;

namespace Placard.Rooms.Claims;

/// <summary>Checks who was elected and with how many votes, and who had a choice. Votes of many elections are not known.</summary>
internal sealed class ElectionCheck : IClaimCheck
{
    private const int MostShown = 6;

    public Verdict? Check(Claim claim, ClaimRecord record) =>
        claim switch
        {
            ElectionClaim election => OfElection(election, record),
            SlateClaim slate => SlateCheck.Of(slate, record),
            _ => null,
        };

    /// <summary>The elections that words can mean, latest first; those of the Council where no body is named.</summary>
    internal static Election[] Meant(Body? body, Period? when, ClaimRecord record)
    {
        var seated = body is null ? SeatedBody.Council : MembershipCheck.SeatedOf(body);
        return seated is null
            ? []
            :
            [
                .. SeatIndex
                    .Of(record.Edition)
                    .ElectionsOf(seated)
                    .Where(e => (when is not { } time || time.Days.Contains(e.Day)) && !record.IsLater(PartialDate.From(e.Day))),
            ];
    }

    internal static Evidence EvidenceOf(Candidacy held, ClaimRecord record) =>
        RegisterEvidence.Of(
            held,
            record,
            $"candidacy {held.Body.Code} {held.Election.Iso()} {held.State}",
            $"{held.Outcome.ToWord()}, votes {SeatWords.OrNotKnown(held.Votes)}",
            SeatAddresses.Election(held.Body, held.Election),
            PartialDate.From(held.Election)
        );

    private static Verdict OfElection(ElectionClaim claim, ClaimRecord record)
    {
        var elections = Meant(claim.Body, claim.When, record);
        if (elections.Length == 0)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "No election of that body and time is in the register.");
        var answers = claim.States.Select(s => ElectionAnswer.Of(claim, s, elections, record)).ToArray();
        var stood = elections.SelectMany(e => e.Candidacies).Where(c => claim.States.Contains(c.State)).Take(MostShown).ToArray();
        return AnswerSum
            .Of(answers)
            .ToVerdict(
                [.. stood.Select(c => EvidenceOf(c, record))],
                stood.Length > 0 ? SeatAddresses.Election(stood[0].Body, stood[0].Election) : SeatAddresses.Slates
            );
    }
}
