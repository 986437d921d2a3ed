namespace Placard.Record.Seats;

/// <summary>An election to a body on one day: the slates of its groups and the candidates.</summary>
/// <param name="Body">The body.</param>
/// <param name="Day">The day.</param>
/// <param name="Slates">The slates, in order of group.</param>
/// <param name="Candidacies">The candidacies: by group, the elected first, then by votes.</param>
public sealed record Election(SeatedBody Body, DateOnly Day, IReadOnlyList<Slate> Slates, IReadOnlyList<Candidacy> Candidacies)
{
    /// <summary>The seats to be filled.</summary>
    public int Seats => Slates.Sum(s => s.Seats);

    /// <summary>Whether it filled single seats between regular elections.</summary>
    public bool IsByElection => Slates is [{ Seats: 1 }] && Body.ByGroup.Count > 1;

    /// <summary>The count of its contested slates.</summary>
    public ContestCount Contest => ContestCount.Of(Slates);

    /// <summary>Every election of which slates or candidacies are held, latest first.</summary>
    public static IReadOnlyList<Election> ListOf(IEnumerable<Slate> slates, IEnumerable<Candidacy> candidacies)
    {
        var standing = candidacies.ToLookup(c => (c.Body, c.Election));
        var seats = slates.ToLookup(s => (s.Body, s.Election));
        return
        [
            .. seats
                .Select(g => g.Key)
                .Union(standing.Select(g => g.Key))
                .Select(key => new Election(
                    key.Body,
                    key.Election,
                    [.. seats[key].OrderBy(s => s.Group)],
                    [
                        .. standing[key]
                            .OrderBy(c => c.Group)
                            .ThenBy(c => c.Outcome)
                            .ThenByDescending(c => c.Votes ?? -1)
                            .ThenBy(c => c.State),
                    ]
                ))
                .OrderByDescending(e => e.Day)
                .ThenBy(e => e.Body),
        ];
    }
}
