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
    public static string ToWord(this MenuGroup group) => group switch
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
    /// <summary>The entries of rooms that do not declare their own.</summary>
    internal static IReadOnlyList<MenuEntry> Fixed { get; } =
    [
        new(MenuGroup.Record, "Votes", Addresses.Votes),
        new(MenuGroup.Record, "Texts", Addresses.Texts),
        new(MenuGroup.Record, "Phrases", Addresses.Phrases),
        new(MenuGroup.Record, "States", Addresses.States),
        new(MenuGroup.Analysis, "Positions", Addresses.Positions),
        new(MenuGroup.Analysis, "Blocs", Addresses.Blocs),
        new(MenuGroup.Analysis, "Compare states", Addresses.Compare),
        new(MenuGroup.Analysis, "Forecasts", Addresses.Forecasts),
        new(MenuGroup.Drafting, "Check a draft", Addresses.Drafts),
        new(MenuGroup.Drafting, "Compare texts", Addresses.CompareTexts),
        new(MenuGroup.Desk, "Whip counts", Addresses.WhipCounts),
        new(MenuGroup.Data, "Edition", Addresses.Edition),
        new(MenuGroup.Data, "Disputed votes", Addresses.Disputed),
        new(MenuGroup.Data, "Downloads", Addresses.Downloads),
        new(MenuGroup.Data, "About Placard", Addresses.About),
    ];

    /// <summary>All entries, in order.</summary>
    public IReadOnlyList<MenuEntry> Entries { get; } = entries;

    /// <summary>The menu with what views declare: their own entry where there is a fixed one for the same address, and the others after those.</summary>
    internal static Menu Of(IEnumerable<MenuEntry> declared)
    {
        var own = declared.ToList();
        return new([.. Fixed.Select(e => own.Find(o => o.Address == e.Address) ?? e), .. own.Where(o => Fixed.All(e => e.Address != o.Address))]);
    }

    /// <summary>The groups that have entries, each with its entries in order.</summary>
    /// <param name="withDesk">Whether the reader may come to the desk: what people write there is for themselves, not for the public.</param>
    public IEnumerable<IGrouping<MenuGroup, MenuEntry>> Groups(bool withDesk) =>
        Entries.Where(e => withDesk || e.Group != MenuGroup.Desk).GroupBy(e => e.Group).OrderBy(g => g.Key);

    /// <summary>The entry a page belongs to, if any: its own, or the nearest one above it.</summary>
    public MenuEntry? CurrentAt(string path) => Entries
        .Where(e => path == e.Address || path.StartsWith(e.Address + "/", StringComparison.Ordinal))
        .MaxBy(e => e.Address.Length);
}
