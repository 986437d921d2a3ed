namespace Placard.Record.Seats;

/// <summary>A vacancy among the special procedures and expert mechanisms, with its candidates.</summary>
/// <param name="Session">The session at which it was to be filled.</param>
/// <param name="Post">The mandate.</param>
/// <param name="Candidates">Its candidates: the appointed first, then by stage and ranking.</param>
public sealed record Vacancy(string Session, string Post, IReadOnlyList<VacancyCandidate> Candidates)
{
    /// <summary>The most candidates of a vacancy that counts as one with few.</summary>
    public const int Few = 3;

    /// <summary>Who was appointed; null where the source names nobody.</summary>
    public VacancyCandidate? Appointed => Candidates.FirstOrDefault(c => c.IsAppointed);

    /// <summary>Whether somebody was appointed whom the Consultative Group had ranked second or lower, or not at all.</summary>
    public bool DepartsFromRanking => Appointed is { Ranking: not 1 };

    /// <summary>Whether there were three candidates or fewer.</summary>
    public bool HasFew => Candidates.Count <= Few;

    /// <summary>The number of the session, for order; special rounds, which have none, come first.</summary>
    public int SessionNumber =>
        Session.StartsWith("HRC", StringComparison.Ordinal) && int.TryParse(Session.AsSpan(3), out var number) ? number : 0;

    /// <summary>The vacancies of candidates in any order, latest session first, then by post.</summary>
    public static IReadOnlyList<Vacancy> ListOf(IEnumerable<VacancyCandidate> candidates) =>
        [
            .. candidates
                .GroupBy(c => (c.Session, c.Post))
                .Select(g => new Vacancy(
                    g.Key.Session,
                    g.Key.Post,
                    [
                        .. g.OrderByDescending(c => c.IsAppointed)
                            .ThenByDescending(c => c.Stage)
                            .ThenBy(c => c.Ranking ?? int.MaxValue)
                            .ThenBy(c => c.Number),
                    ]
                ))
                .OrderByDescending(v => v.SessionNumber)
                .ThenBy(v => v.Session, StringComparer.Ordinal)
                .ThenBy(v => v.Post, StringComparer.Ordinal),
        ];
}

/// <summary>What became of a number of vacancies.</summary>
/// <param name="Vacancies">How many.</param>
/// <param name="Candidates">The candidates for them.</param>
/// <param name="Appointed">The appointments.</param>
/// <param name="Departed">The appointments of somebody whom the Consultative Group had not ranked first.</param>
/// <param name="FewCandidates">The vacancies with three candidates or fewer.</param>
/// <param name="WorkedForState">The candidates who had worked for a state.</param>
/// <param name="AppointedFromState">The appointed who had worked for a state.</param>
/// <param name="NotSaid">The candidates of whom the source does not say.</param>
public sealed record VacancyFigures(
    int Vacancies,
    int Candidates,
    int Appointed,
    int Departed,
    int FewCandidates,
    int WorkedForState,
    int AppointedFromState,
    int NotSaid
)
{
    /// <summary>The figures of some vacancies.</summary>
    public static VacancyFigures Of(IReadOnlyCollection<Vacancy> vacancies)
    {
        var candidates = vacancies.SelectMany(v => v.Candidates).ToList();
        return new(
            vacancies.Count,
            candidates.Count,
            candidates.Count(c => c.IsAppointed),
            vacancies.Count(v => v.DepartsFromRanking),
            vacancies.Count(v => v.HasFew),
            candidates.Count(c => c.WorkedForState == true),
            candidates.Count(c => c is { IsAppointed: true, WorkedForState: true }),
            candidates.Count(c => c.WorkedForState is null)
        );
    }
}
