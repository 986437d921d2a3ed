namespace Placard.Rooms.Claims;

/// <summary>The checks of claims about what registers have.</summary>
internal static class RegisterChecks
{
    public static IClaimCheck[] All() =>
        [
            new RatificationCheck(),
            new TreatyCountCheck(),
            new PartyNumberCheck(),
            new ReviewCheck(),
            new MembershipCheck(),
            new ElectionCheck(),
            new StatementCheck(),
            new NgoCheck(),
            new InvitationCheck(),
            new ReprisalsCheck(),
            new PaymentCheck(),
            new AppointmentCheck(),
        ];
}
