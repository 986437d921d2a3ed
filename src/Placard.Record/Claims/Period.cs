namespace Placard.Record.Claims;

/// <summary>How exactly a document gives a time.</summary>
public enum TimeGrain
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month, or a part of one.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Several years.</summary>
    Span,
}

/// <summary>A stretch of time that a document names.</summary>
/// <param name="Days">The days.</param>
/// <param name="Grain">How exactly it was given.</param>
/// <param name="IsRelative">Whether it was read from the date of the document: “last October”, “this afternoon”.</param>
public readonly record struct Period(DateRange Days, TimeGrain Grain, bool IsRelative)
{
    /// <summary>The stretch of a date that may lack its day or month.</summary>
    public static Period Of(PartialDate date, bool isRelative = false) =>
        new(
            new DateRange(date.Earliest, date.Latest),
            date.IsExact ? TimeGrain.Day
                : date.Month > 0 ? TimeGrain.Month
                : TimeGrain.Year,
            isRelative
        );

    /// <summary>Whether it was given as a stretch without a first day.</summary>
    public bool IsOpen => Days.From is null || Days.To is null;

    /// <summary>Whether every day that a date of the record can mean lies within.</summary>
    public bool Holds(PartialDate date) => date.IsKnown && Days.Contains(date.Earliest) && Days.Contains(date.Latest);

    /// <summary>Whether the two stretches share a day.</summary>
    public bool Overlaps(Period other) =>
        (Days.From is not { } from || other.Days.To is not { } end || from <= end)
        && (Days.To is not { } to || other.Days.From is not { } begin || begin <= to);

    /// <summary>The stretch, longer by days at both ends.</summary>
    public DateRange Widened(int days) =>
        new(
            Days.From is { } from && from.DayNumber > days ? from.AddDays(-days) : Days.From,
            Days.To is { } to && to.DayNumber < DateOnly.MaxValue.DayNumber - days ? to.AddDays(days) : Days.To
        );

    /// <summary>The stretch in ISO form: <c>2022-10-07</c>, <c>2022-10</c>, <c>2018-01-01 to 2022-12-31</c>.</summary>
    public override string ToString() =>
        Grain switch
        {
            TimeGrain.Day => $"{Days.From:yyyy-MM-dd}",
            TimeGrain.Month when Days.From?.Month == Days.To?.Month => $"{Days.From:yyyy-MM}",
            TimeGrain.Year => $"{Days.From:yyyy}",
            _ => $"{Days.From:yyyy-MM-dd} to {Days.To:yyyy-MM-dd}",
        };
}
