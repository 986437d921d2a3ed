namespace Placard.Record.Claims.FollowUp;

/// <summary>The rules for claims about treaties and reviews.</summary>
public static class FollowUpRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } =
    [new RatificationRule(), new TreatyCountRule(), new PartyNumberRule(), new ForceRule(), new ReviewRule()];
}
