namespace Placard.Rooms.Home;

/// <summary>What the home page shows.</summary>
/// <param name="Info">The edition.</param>
/// <param name="Decisions">All decisions, with or without a vote.</param>
/// <param name="RollCalls">Those with ballots by name, but for those that contain an error.</param>
/// <param name="Ballots">The single ballots in them.</param>
/// <param name="States">The states of which there is a ballot.</param>
/// <param name="FirstYear">The year of the earliest decision; 0 without one.</param>
/// <param name="Latest">The latest decisions.</param>
/// <param name="Closest">The closest votes of recent years, by the rule of the body.</param>
public sealed record HomeOverview(
    EditionInfo Info,
    int Decisions,
    int RollCalls,
    long Ballots,
    int States,
    int FirstYear,
    IReadOnlyList<VoteEvent> Latest,
    IReadOnlyList<VoteEvent> Closest
)
{
    public const int RecentYears = 5;
    private const int Listed = 7;

    public static HomeOverview Of(OpenEdition edition)
    {
        var all = edition.Votes.All;
        var trusted = all.Where(v => v.Status != RecordStatus.Quarantined).ToList();
        var since =
            edition.Info.AsOf.IsKnown && edition.Info.AsOf.Year > RecentYears
                ? new PartialDate(edition.Info.AsOf.Year - RecentYears)
                : default;
        var voters = new HashSet<StateCode>();
        var ballots = 0L;
        foreach (var vote in trusted)
        {
            ballots += vote.Ballots.Count;
            foreach (var state in vote.Ballots.States)
                voters.Add(state);
        }
        return new HomeOverview(
            edition.Info,
            all.Count,
            trusted.Count(v => v.IsRollCall),
            ballots,
            voters.Count,
            all.Where(v => v.Date.IsKnown).Select(v => v.Date.Year).DefaultIfEmpty().Min(),
            [.. trusted.Take(Listed)],
            [
                .. trusted
                    .Where(v => v.Tally is { Cast: > 0 } && v.Date.IsKnown && v.Date >= since && v.Status != RecordStatus.Disputed)
                    .Where(v => v.Margin is not null && v.IsOutcomeCertain)
                    .OrderBy(v => v.Margin)
                    .ThenByDescending(v => v.Date)
                    .ThenBy(v => v.Address)
                    .Take(Listed),
            ]
        );
    }
}
