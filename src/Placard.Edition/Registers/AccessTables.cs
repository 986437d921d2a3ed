namespace Placard.Edition.Registers;

/// <summary>The tables of Access.</summary>
public static class AccessTables
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } = [];
}
