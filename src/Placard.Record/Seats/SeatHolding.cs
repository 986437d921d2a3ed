namespace Placard.Record.Seats;

/// <summary>A state in a seat of any body, for some days.</summary>
/// <param name="Body">The body.</param>
/// <param name="State">The state.</param>
/// <param name="Group">The regional group whose seat it is.</param>
/// <param name="Days">The days.</param>
/// <param name="IsConfirmed">Whether the days were read on a page, and not inferred.</param>
/// <param name="Note">What should be known of it; empty for most.</param>
/// <param name="Origin">Where it was read; null where it was not read but made.</param>
public sealed record SeatHolding(
    SeatedBody Body,
    StateCode State,
    RegionalGroup Group,
    DateRange Days,
    bool IsConfirmed,
    string Note,
    Origin? Origin
)
{
    /// <summary>A term in the Council.</summary>
    public static SeatHolding Of(SeatTerm term) => new(SeatedBody.Council, term.State, term.Group, term.Days, true, term.Note, term.Origin);

    /// <summary>A term in another body.</summary>
    public static SeatHolding Of(MemberTerm term) =>
        new(term.Body, term.State, term.Group, new DateRange(term.From, term.To), term.IsConfirmed, term.Note, term.Origin);

    /// <summary>Whether this ran up to the beginning of another of the same state: the two are consecutive terms.</summary>
    public bool IsJustBefore(SeatHolding later) =>
        Body == later.Body
        && State == later.State
        && Days.To is { } end
        && later.Days.From is { } begin
        && end < begin
        && begin.DayNumber - end.DayNumber <= 1;
}
