namespace Placard.Record.Claims.Seats;

/// <summary>The rules for claims about seats.</summary>
public static class SeatRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } =
    [new MembershipRule(), new SeatEventRule(), new ElectionRule(), new ElectedListRule(), new SlateRule()];
}
