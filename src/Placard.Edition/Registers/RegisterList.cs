namespace Placard.Edition.Registers;

/// <summary>Every table of every register.</summary>
public static class RegisterList
{
    /// <summary>The tables, in the order in which lists show them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } =
    [.. SeatTables.All, .. FollowUpTables.All, .. AccessTables.All, .. StatementTables.All, .. MoneyTables.All, .. VoiceTables.All];
}
