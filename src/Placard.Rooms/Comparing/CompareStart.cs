namespace Placard.Rooms.Comparing;

/// <summary>A comparison of which one text at most is chosen yet.</summary>
public sealed record CompareStart(string? Old, string? New, string? Language);
