namespace Placard.Rooms.Site;

/// <summary>A link to a page of the site.</summary>
/// <param name="Text">What it leads to.</param>
/// <param name="Address">The address within the site.</param>
public sealed record Link(string Text, string Address);
