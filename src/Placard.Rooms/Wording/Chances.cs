namespace Placard.Rooms.Wording;

/// <summary>Chances in whole per cent, never said to be certain.</summary>
internal static class Chances
{
    private const double NearlyCertain = 0.995;

    /// <summary>For a sentence: <c>under 1%</c>, <c>61%</c>, <c>over 99%</c>.</summary>
    /// <param name="chance">From 0 to 1.</param>
    /// <param name="certain">Chances above this one are over 99%, those as near to zero under 1%.</param>
    public static string InWords(double chance, double certain = NearlyCertain) =>
        chance > certain ? "over 99%"
        : chance < 1 - certain ? "under 1%"
        : Numbers.WholePercent(chance);

    /// <summary>For a cell of a table: <c>&lt;1%</c>, <c>61%</c>, <c>&gt;99%</c>.</summary>
    public static string Short(double chance) =>
        chance > NearlyCertain ? ">99%"
        : chance < 1 - NearlyCertain ? "<1%"
        : Numbers.WholePercent(chance);
}
