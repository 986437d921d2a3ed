using Placard.Record.Claims;
using Placard.Record.Claims.Unheld;

namespace Placard.Rooms.Claims;

/// <summary>Says of statements that no source decides why that is so.</summary>
internal sealed class UnheldCheck : IClaimCheck
{
    public Verdict? Check(Claim claim, ClaimRecord record) => claim is UnheldClaim of ? Verdict.NotCheckable(of.Reason, of.Says) : null;
}
