namespace Placard.Edition.Registers;

/// <summary>The tables of FollowUp.</summary>
public static class FollowUpTables
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } = [];
}
