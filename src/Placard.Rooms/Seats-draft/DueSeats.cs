using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Finds what falls vacant: seats of states and experts by their terms, mandates by their renewals, holders by the six years that
/// one person may serve.</summary>
internal static class DueSeats
{
    /// <summary>What ends between two days, in order of day.</summary>
    public static IReadOnlyList<DueSeat> Of(SeatIndex seats, MandateIndex mandates, DateOnly from, DateOnly until) =>
        [
            .. OfStates(seats)
                .Concat(OfExperts(seats))
                .Concat(mandates.All.SelectMany(OfMandate))
                .Where(d => d.Ends.Latest >= from && d.Ends.Latest <= until)
                .OrderBy(d => d.Ends.Latest)
                .ThenBy(d => d.Kind)
                .ThenBy(d => d.Body)
                .ThenBy(d => d.Group)
                .ThenBy(d => d.State)
                .ThenBy(d => d.Mandate?.Title, StringComparer.Ordinal),
        ];

    private static IEnumerable<DueSeat> OfStates(SeatIndex seats) =>
        SeatedBody
            .All.SelectMany(seats.Plan.Of)
            .Where(h => h.Days.To is not null)
            .Select(h => new DueSeat(
                DueKind.Seat,
                PartialDate.From(h.Days.To!.Value),
                h.Body,
                null,
                h.State,
                h.Group,
                "",
                seats.Plan.MayStandAgain(h),
                $"Term of {h.Body.TermYears} years; elected by {h.Body.ElectedBy}."
            ));

    private static IEnumerable<DueSeat> OfExperts(SeatIndex seats) =>
        seats
            .Experts.SelectMany(body => body)
            .Where(e => e.Ends.IsKnown)
            .Select(e => new DueSeat(
                DueKind.Expert,
                e.Ends,
                e.Body,
                null,
                e.Nationality,
                RegionalGroup.None,
                e.Name,
                e.Body.Again == ReElection.NoLimit ? true : null,
                $"List of members in {e.Document}{e.ListedOn.AsWhen()}."
            ));

    private static IEnumerable<DueSeat> OfMandate(MandateEntry entry)
    {
        var mandate = entry.Mandate;
        if (entry is { Ends.IsKnown: true, Latest: { } latest })
            yield return Of(
                DueKind.Mandate,
                entry.Ends,
                mandate,
                $"{latest.Symbol}, {latest.Paragraph}: {Plurals.Count(latest.Renewal.Years ?? 0, "year")} from {latest.Adopted.InWords()}."
            );
        if (entry.TenureEnds.IsKnown)
            yield return Of(
                DueKind.Holder,
                entry.TenureEnds,
                mandate,
                $"Six years in one position from {mandate.Since.InWords()} ({MandateTenure.Provision})."
            );
    }

    private static DueSeat Of(DueKind kind, PartialDate ends, Mandate mandate, string rests) =>
        new(
            kind,
            ends,
            null,
            mandate,
            mandate.Country,
            RegionalGroup.None,
            kind == DueKind.Holder ? mandate.Holder : "",
            kind == DueKind.Holder ? false : null,
            rests
        );
}
