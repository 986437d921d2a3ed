namespace Placard.Record.Claims.Appointments;

/// <summary>The rules for claims about mandates and who holds them.</summary>
public static class AppointmentRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } = [new AppointmentRule()];
}
