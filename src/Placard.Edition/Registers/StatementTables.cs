namespace Placard.Edition.Registers;

/// <summary>The tables of Statements.</summary>
public static class StatementTables
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } = [];
}
