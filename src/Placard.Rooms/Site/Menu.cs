namespace Placard.Rooms.Site;

/// <summary>The groups of the menu, in the order they stand in.</summary>
public enum MenuGroup
{
    Record,
    Analysis,
    Drafting,
    Desk,
    Data,
}

/// <summary>The names of the groups.</summary>
internal static class MenuGroups
{
    public static string ToWord(this MenuGroup group) =>
        group switch
        {
            MenuGroup.Desk => "Your desk",
            MenuGroup.Data => "About the data",
            _ => group.ToString(),
        };
}

/// <summary>One line of the menu.</summary>
/// <param name="Group">The group it stands in.</param>
/// <param name="Text">What it leads to.</param>
/// <param name="Address">The address within the site.</param>
public sealed record MenuEntry(MenuGroup Group, string Text, string Address);

/// <summary>The menu of the site: entries in order, by group.</summary>
public sealed class Menu(IReadOnlyList<MenuEntry> entries)
{
    /// <summary>All entries, in order.</summary>
    public IReadOnlyList<MenuEntry> Entries { get; } = entries;

    /// <summary>The groups that have entries, each with its entries in order.</summary>
    public IEnumerable<IGrouping<MenuGroup, MenuEntry>> Groups => Entries.GroupBy(e => e.Group).OrderBy(g => g.Key);

    /// <summary>The entry a page belongs to, if any: its own, or the nearest one above it.</summary>
    public MenuEntry? CurrentAt(string path) =>
        Entries.Where(e => path == e.Address || path.StartsWith(e.Address + "/", StringComparison.Ordinal)).MaxBy(e => e.Address.Length);
}
