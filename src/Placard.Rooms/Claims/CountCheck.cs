using Placard.Record.Claims;
using Placard.Record.Claims.Counts;

namespace Placard.Rooms.Claims;

/// <summary>Checks claims about how many there are of something in the record.</summary>
internal sealed class CountCheck : IClaimCheck
{
    public Verdict? Check(Claim claim, ClaimRecord record) =>
        claim is not CountClaim of
            ? null
            : of.Assertion switch
            {
                TextCount texts => TextCountCheck.Of(texts, of.Window, record),
                AmendmentCount amendments => AmendmentCountCheck.Of(amendments, of.Proposal, record),
                VetoCount vetoes => VetoCountCheck.Of(vetoes, of.Window, record),
                MostVetoes most => VetoCountCheck.Of(most, of.Window, record),
                BallotCount ballots => BallotCountCheck.Of(ballots, of.Window, record),
                RareRejection => TextCountCheck.Rejections(of.Window.Body, record),
                _ => Verdict.NotCheckable(NotCheckableReason.TooVague, "It names nothing that can be counted."),
            };
}
