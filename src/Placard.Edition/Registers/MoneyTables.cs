namespace Placard.Edition.Registers;

/// <summary>The tables of Money.</summary>
public static class MoneyTables
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } = [];
}
