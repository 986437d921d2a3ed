using Placard.Record.Seats;

namespace Placard.Edition.Building;

/// <summary>Which of the terms that sources tell of an edition takes: those of the best source, and of another only what the better ones
/// know nothing of.</summary>
internal static class SeatTerms
{
    /// <summary>The terms taken, in order of body, state and first day.</summary>
    /// <param name="observations">Terms in any order.</param>
    /// <param name="rankOf">The rank of a source, as in <see cref="SourceDescription.Rank"/>.</param>
    public static IReadOnlyList<TermObservation> Choose(IEnumerable<TermObservation> observations, Func<SourceCode, int> rankOf)
    {
        var taken = new List<TermObservation>();
        foreach (var seat in observations.GroupBy(t => (t.Body, t.State)))
        {
            var ofSeat = new List<TermObservation>();
            foreach (var source in seat.GroupBy(t => t.Origin.Source).OrderBy(g => rankOf(g.Key)).ThenBy(g => g.Key))
            {
                var better = ofSeat.ToArray();
                ofSeat.AddRange(
                    source
                        .Where(t => !Array.Exists(better, b => Overlap(b, t)))
                        .GroupBy(t => (t.Group, t.Days))
                        .Select(same => same.OrderBy(t => t.Origin).ThenBy(t => t.Note, StringComparer.Ordinal).First())
                );
            }
            taken.AddRange(ofSeat);
        }
        return [.. taken.OrderBy(t => t.Body).ThenBy(t => t.State).ThenBy(t => t.Days.From).ThenBy(t => t.Days.To).ThenBy(t => t.Group)];
    }

    /// <summary>The register of terms taken.</summary>
    public static SeatRegister Register(IEnumerable<TermObservation> taken) =>
        new(taken.Select(t => new SeatTerm(t.Body, t.State, t.Group, t.Days, t.Note)));

    private static bool Overlap(TermObservation a, TermObservation b) =>
        (a.Days.From ?? DateOnly.MinValue) <= (b.Days.To ?? DateOnly.MaxValue)
        && (b.Days.From ?? DateOnly.MinValue) <= (a.Days.To ?? DateOnly.MaxValue);
}
