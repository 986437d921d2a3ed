namespace Placard.Rooms.Blocs;

/// <summary>A drift of which one side at most is chosen yet.</summary>
public sealed record DriftStart(BlocsQuery Query, State? State, string? With);
