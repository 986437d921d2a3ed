using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Finds what falls vacant: seats of states and experts by their terms, mandates by their renewals, holders by the six years that
/// one person may serve.</summary>
internal static class DueSeats
{
    /// <summary>What ends between two days, in order of day.</summary>
    public static IReadOnlyList<DueSeat> Of(SeatIndex seats, MandateIndex mandates, DateOnly from, DateOnly until)
    {
        return
        [
            .. SeatedBody
                .All.SelectMany(seats.Plan.Of)
                .Where(h => h.Days.To >= from && h.Days.To <= until)
                .Select(h => OfState(h, seats.Plan))
                .Concat(seats.Experts.SelectMany(body => body).Where(e => IsWithin(e.Ends)).Select(OfExpert))
                .Concat(mandates.All.Where(m => IsWithin(m.Ends)).Select(OfMandate))
                .Concat(mandates.All.Where(m => IsWithin(m.TenureEnds)).Select(OfHolder))
                .OrderBy(d => d.Ends.Latest)
                .ThenBy(d => d.Kind)
                .ThenBy(d => d.Body)
                .ThenBy(d => d.Group)
                .ThenBy(d => d.State)
                .ThenBy(d => d.Mandate?.Title, StringComparer.Ordinal),
        ];

        bool IsWithin(PartialDate ends) => ends.IsKnown && ends.Latest >= from && ends.Latest <= until;
    }

    private static DueSeat OfState(SeatHolding holding, SeatPlan plan) =>
        new(
            DueKind.Seat,
            PartialDate.From(holding.Days.To!.Value),
            holding.Body,
            null,
            holding.State,
            holding.Group,
            "",
            plan.MayStandAgain(holding),
            $"End of a term of {Plurals.Count(holding.Body.TermYears, "year")}; elected by {holding.Body.ElectedBy}."
                + (holding.IsConfirmed ? "" : " The days are inferred, not read on a page.")
        );

    private static DueSeat OfExpert(ExpertTerm expert) =>
        new(
            DueKind.Expert,
            expert.Ends,
            expert.Body,
            null,
            expert.Nationality,
            RegionalGroup.None,
            expert.Name,
            expert.Body.Again == ReElection.NoLimit ? true : null,
            $"List of members{(expert.Document.IsKnown ? $" in {expert.Document}" : "")}{expert.ListedOn.AsWhen()}."
        );

    private static DueSeat OfMandate(MandateEntry entry) =>
        Of(
            DueKind.Mandate,
            entry.Ends,
            entry.Mandate,
            $"{entry.Latest!.Symbol}, {entry.Latest.Paragraph}: {Plurals.Count(entry.Latest.Renewal.Years ?? 0, "year")} from "
                + $"{entry.Latest.Adopted.InWords()}."
        );

    private static DueSeat OfHolder(MandateEntry entry) =>
        Of(
            DueKind.Holder,
            entry.TenureEnds,
            entry.Mandate,
            $"{Plurals.Count(MandateTenure.MostYears, "year")} in one position from {entry.Mandate.Since.InWords()} "
                + $"({MandateTenure.Provision})."
        );

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
