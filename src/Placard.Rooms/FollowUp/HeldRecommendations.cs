using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>What an edition holds of one source of recommendations: how many, of which sessions or days.</summary>
/// <param name="Source">The source.</param>
/// <param name="Count">How many recommendations and observations, pledges left aside.</param>
/// <param name="States">To how many states.</param>
/// <param name="Span">Sessions or dates, as a sentence goes on.</param>
/// <param name="AsOf">The latest day that any of its files is as of; the default where none says.</param>
public sealed record HeldRecommendations(SourceDescription Source, int Count, int States, string Span, PartialDate AsOf)
{
    public static IReadOnlyList<HeldRecommendations> Of(OpenEdition edition, IEnumerable<Recommendation> all) =>
        [
            .. all.Where(r => r.Kind != RecommendationKind.Pledge)
                .GroupBy(r => r.Origin.Source)
                .Select(g => new HeldRecommendations(
                    edition.Info.SourceOf(g.Key),
                    g.Count(),
                    g.Select(r => r.State).Distinct().Count(),
                    SpanOf([.. g]),
                    g.Max(r => r.Origin.AsOf)
                ))
                .OrderByDescending(h => h.Count),
        ];

    private static string SpanOf(List<Recommendation> entries)
    {
        var sessions = entries.Where(r => r.Session is not null).Select(r => r.Session!.Value).Distinct().Order().ToList();
        if (sessions.Count > 0)
        {
            var dates = DatesOf(entries);
            return (
                    sessions[^1] - sessions[0] == sessions.Count - 1 && sessions.Count > 1
                        ? $"sessions {sessions[0]} to {sessions[^1]} of the review"
                        : $"{Plurals.Of(sessions.Count, "session", "sessions")} "
                            + $"{Lists.And([.. sessions.Select(s => Numbers.Plain(s))])} of the review"
                ) + (dates.Length == 0 ? "" : $" ({dates})");
        }
        return DatesOf(entries) is { Length: > 0 } span ? span : "without dates";
    }

    private static string DatesOf(List<Recommendation> entries)
    {
        var dates = entries.Select(r => r.Date).Where(d => d.IsKnown).Order().ToList();
        return dates.Count == 0 ? ""
            : dates[0] == dates[^1] ? dates[0].InWords()
            : $"{dates[0].InWords()} to {dates[^1].InWords()}";
    }
}
