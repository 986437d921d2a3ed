namespace Placard.Record.Claims.Statements;

/// <summary>The rules for claims about joint statements.</summary>
public static class StatementRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IClaimRule> All { get; } = [new StatementRule()];
}
