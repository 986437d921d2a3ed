namespace Placard.Rooms.Votes;

/// <summary>A comparison of which one state at most is chosen yet.</summary>
public sealed record CompareStart(State? Given, Body? Body);
