namespace Placard.Rooms.Wording;

/// <summary>Values as JSON gives them: null for what is not known or not said, shares and positions to four decimals.</summary>
internal static class JsonValues
{
    private const int Decimals = 4;

    /// <summary>The text; null where it is empty.</summary>
    public static string? OrNull(this string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>The list; null where it is empty.</summary>
    public static IReadOnlyList<T>? OrNull<T>(this IReadOnlyList<T> list) => list.Count == 0 ? null : list;

    /// <summary>The date as <c>2022-10-06</c>, or as much of it as is known; null where none is.</summary>
    public static string? OrNull(this PartialDate date) => date.IsKnown ? date.ToString() : null;

    /// <summary>The symbol; null for none.</summary>
    public static string? OrNull(this DocumentSymbol symbol) => symbol.IsKnown ? symbol.ToString() : null;

    /// <summary>The code of the state; null for none.</summary>
    public static string? OrNull(this StateCode state) => state.IsKnown ? state.ToString() : null;

    /// <summary>The number to four decimals.</summary>
    public static double Rounded(this double number) => Math.Round(number, Decimals);

    /// <summary>The same, or null for none.</summary>
    public static double? Rounded(this double? number) => number is { } known ? Math.Round(known, Decimals) : null;
}
