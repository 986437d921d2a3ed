using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>What falls vacant or ends within a span, in order of day.</summary>
public sealed record DueList(DueQuery Query, IReadOnlyList<DueSeat> Due, StateRegister States)
{
    /// <summary>What is not known and so cannot be listed, in a sentence.</summary>
    public required string Limits { get; init; }

    /// <summary>Whether the day, known to a month or year only, may lie before the span.</summary>
    public bool MayHavePassed(DueSeat due) => due.Ends.Earliest < Query.From;

    /// <summary>How many of a kind.</summary>
    public int CountOf(DueKind kind) => Due.Count(d => d.Kind == kind);

    public static DueList Of(OpenEdition edition, DueQuery query)
    {
        var mandates = MandateIndex.Of(edition);
        var undated = mandates.All.Count(m => !m.Ends.IsKnown);
        var passed = mandates.All.Count(m => m.HasEndedBy(query.From));
        return new(
            query,
            [
                .. DueSeats
                    .Of(SeatIndex.Of(edition), mandates, query.From, query.Until)
                    .Where(d => (query.Kind is null || d.Kind == query.Kind) && (query.Body is null || d.Body == query.Body)),
            ],
            edition.States
        )
        {
            Limits =
                $"Of {Plurals.Count(undated, "mandate")} out of {Numbers.Grouped(mandates.All.Count)} no text "
                + $"in this edition says when the latest renewal ends; of {Numbers.Grouped(passed)} the end that it says has passed, "
                + "and a later renewal, if there was one, is not in this edition; of most treaty bodies no list of members is held. "
                + "They are not listed here, nor are the deadlines for candidacies, which no source read here gives.",
        };
    }
}
