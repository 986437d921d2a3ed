namespace Placard.Rooms.Wording;

/// <summary>Lists in a sentence.</summary>
internal static class Lists
{
    /// <summary><c>a, b or c</c>; empty for none.</summary>
    public static string Or(IReadOnlyList<string> items) => Joined(items, "or");

    /// <summary><c>a, b and c</c>; empty for none.</summary>
    public static string And(IReadOnlyList<string> items) => Joined(items, "and");

    /// <summary><c>a, b and c</c>, or the first few of many: <c>a, b, c and 4 more</c>.</summary>
    public static string And(IReadOnlyList<string> items, int most) =>
        items.Count > most ? $"{string.Join(", ", items.Take(most))} and {items.Count - most} more" : And(items);

    private static string Joined(IReadOnlyList<string> items, string word) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
        };
}
