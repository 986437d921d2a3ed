using Placard.Edition.Registers;
using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>What this register has of a state, for the page of the state: the seats it held and stood for.</summary>
internal static class StateSeats
{
    public static IEnumerable<StateNote> Notes(OpenEdition edition, StateCode state)
    {
        var index = SeatIndex.Of(edition);
        foreach (var terms in SeatedBody.All.SelectMany(index.Plan.Of).Where(t => t.State == state).GroupBy(t => t.Body))
            yield return new StateNote(
                $"{Plurals.Count(terms.Count(), "term")} in the {terms.Key.Name}, "
                    + SeatWords.Years(terms.Min(t => t.Days.From), terms.Max(t => t.Days.To)),
                SeatAddresses.Candidate(state)
            );
        var stood = index.Elections.SelectMany(e => e.Candidacies).Where(c => c.State == state && c.IsDeclared).ToList();
        if (stood.Count > 0)
            yield return new StateNote(
                $"{Plurals.Count(stood.Count, "candidacy", "candidacies")}, "
                    + $"{SeatWords.Years(stood.Min(c => c.Election), stood.Max(c => c.Election))}: "
                    + $"{Numbers.Grouped(stood.Count(c => c.Outcome == CandidacyOutcome.Elected))} elected",
                SeatAddresses.Candidate(state)
            );
        // Not from the index of mandates: that reads every resolution of the Council for their ends.
        var ofCountry = edition.Registers.All(MandateTables.Mandates).Where(m => m.Country == state);
        foreach (var mandate in ofCountry.OrderBy(m => m.Title, StringComparer.Ordinal))
            yield return new StateNote($"Country mandate since {mandate.CreatedYear}", SeatAddresses.Mandate(mandate));
    }
}
