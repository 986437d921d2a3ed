using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>What this register has of a state, for the page of the state.</summary>
internal static class StateFollowUp
{
    public static IEnumerable<StateNote> Of(OpenEdition edition, StateCode state)
    {
        var index = FollowUpIndex.Of(edition);
        List<Recommendation> received = [.. index.ReceivedBy(state).Where(r => r.Kind == RecommendationKind.Recommendation)];
        if (received.Count > 0)
        {
            var tally = RecommendationTally.Of(received);
            yield return new(
                $"{Plurals.Count(received.Count, "recommendation")} received, {Numbers.Grouped(tally.Accepted)} accepted, "
                    + $"{Numbers.Grouped(tally.Noted)} noted ({FollowUpWords.Window(received)})",
                FollowUpAddresses.Of(state)
            );
        }
        if (index.EntriesBy(state) is { Count: > 0 } given)
            yield return new(
                $"{Plurals.Count(given.Count, "recommendation")} given to others ({FollowUpWords.Window(given)})",
                FollowUpAddresses.GivenBy(state)
            );
        var (cases, first, last) = CaseIndex.Of(edition).Against(state);
        if (cases > 0)
            yield return new(
                $"{Plurals.Count(cases, "individual case")} decided"
                    + (first.IsKnown ? $", {Span(first.Year, last.Year)} where the day is known" : ""),
                $"{FollowUpAddresses.Cases}?state={state}"
            );
    }

    private static string Span(int first, int last) => first == last ? $"in {first}" : $"{first} to {last}";
}
