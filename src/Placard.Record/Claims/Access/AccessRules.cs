namespace Placard.Record.Claims.Access;

/// <summary>The rules for claims about organisations, invitations and reprisals.</summary>
public static class AccessRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } = [new NgoRule(), new InvitationRule(), new ReprisalsRule()];
}
