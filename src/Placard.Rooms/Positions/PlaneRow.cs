using Placard.Record.Positions.IdealPoints.Plane;

namespace Placard.Rooms.Positions;

/// <summary>A row of a table of places.</summary>
/// <param name="Name">What the row is about: a state or a year.</param>
/// <param name="Address">Where it leads, if anywhere.</param>
/// <param name="Group">The state's group.</param>
/// <param name="Year">The year, where the row is about a state and there is one.</param>
/// <param name="Place">The place.</param>
public sealed record PlaneRow(string Name, string? Address, RegionalGroup Group, int? Year, PlanePosition Place);
