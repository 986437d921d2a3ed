namespace Placard.Record.Dates;

/// <summary>A stretch of days, both ends included; an end that is open or unknown is null.</summary>
/// <param name="From">The first day, or null for "as far back as the record goes".</param>
/// <param name="To">The last day, or null for "still".</param>
public readonly record struct DateRange(DateOnly? From, DateOnly? To)
{
    /// <summary>All days.</summary>
    public static DateRange Always => default;

    /// <summary>Whether the day lies within.</summary>
    public bool Contains(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);

    /// <summary>Whether any day the partial date can mean lies within; false for no date.</summary>
    public bool MayContain(PartialDate date) =>
        date.IsKnown && (From is not { } from || date.Latest >= from) && (To is not { } to || date.Earliest <= to);
}
