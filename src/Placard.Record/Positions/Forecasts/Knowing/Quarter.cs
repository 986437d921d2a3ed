namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>Quarters of a year, at whose beginning everything that takes long is learned anew.</summary>
internal static class Quarter
{
    /// <summary>The first day of the quarter of a day.</summary>
    public static DateOnly BeginOf(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
}
