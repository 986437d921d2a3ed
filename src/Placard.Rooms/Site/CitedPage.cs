namespace Placard.Rooms.Site;

/// <summary>What a citation says of the page.</summary>
/// <param name="Edition">The beginning of the hash of the edition.</param>
/// <param name="Address">The whole address of the page.</param>
public sealed record CitedPage(string Edition, string Address);
