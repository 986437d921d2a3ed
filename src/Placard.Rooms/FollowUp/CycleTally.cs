using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>The tally of one cycle of the review, or of what came by another mechanism.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Cycle">The cycle; null outside the review, or where not known.</param>
/// <param name="Tally">The tally.</param>
public sealed record CycleTally(Mechanism Mechanism, int? Cycle, RecommendationTally Tally)
{
    internal string Name =>
        Mechanism == Mechanism.UniversalPeriodicReview
            ? Cycle is { } cycle
                ? $"Review, cycle {cycle}"
                : "Review, cycle not known"
            : char.ToUpperInvariant(Mechanism.ToWord()[0]) + Mechanism.ToWord()[1..];

    public static IReadOnlyList<CycleTally> Of(IEnumerable<Recommendation> entries) =>
        [
            .. entries
                .GroupBy(r => (r.Mechanism, r.Cycle))
                .OrderBy(g => g.Key.Mechanism == Mechanism.Other)
                .ThenBy(g => g.Key.Mechanism)
                .ThenBy(g => g.Key.Cycle ?? int.MaxValue)
                .Select(g => new CycleTally(g.Key.Mechanism, g.Key.Cycle, RecommendationTally.Of(g))),
        ];
}
