namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>Quarters of a year; at the beginning of each the models are trained again.</summary>
internal static class Quarter
{
    /// <summary>The first day of the quarter of a day.</summary>
    public static DateOnly BeginOf(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
}
