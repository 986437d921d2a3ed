namespace Placard.Record.Claims.Money;

/// <summary>The rules for claims about payments and costs.</summary>
public static class MoneyRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } = [new PaymentRule(), new CostRule()];
}
