using Placard.Record.Claims;
using Placard.Record.Claims.Seats;

namespace Placard.Rooms.Claims;

/// <summary>The permanent members of the Security Council, by article 23 of the Charter.</summary>
internal static class PermanentSeats
{
    private static readonly StateCode[] Members = [.. "CHN FRA GBR RUS USA".Split(' ').Select(StateCode.Parse)];

    public static Verdict Of(MembershipClaim claim, ClaimRecord record)
    {
        if (claim.Body != Body.SecurityCouncil)
            return AssertionAnswer
                .Of(false, $"the {claim.Body.Name} has no permanent members; five states are permanent members of the Security Council")
                .ToVerdict(Cited(record));
        return AssertionAnswer
            .Of(claim.States.All(Members.Contains), $"the permanent members of the Security Council are {record.NamesOf(Members)}")
            .ToVerdict(Cited(record));
    }

    private static Evidence[] Cited(ClaimRecord record) =>
        [new Evidence("Charter of the United Nations, article 23", record.NamesOf(Members), "", default, "Charter", "")];
}
