using Placard.Record.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Seats;

/// <summary>The seats of a body that were filled without a contest, by group and year.</summary>
public sealed record UncontestedSeats(
    UncontestedQuery Query,
    IReadOnlyList<Slate> Slates,
    IReadOnlyList<OpenSlate> Open,
    ILookup<(DateOnly Day, RegionalGroup Group), StateCode> Elected,
    string ElectionsHeld,
    StateRegister States
)
{
    /// <summary>All slates asked for.</summary>
    public ContestCount Total => ContestCount.Of(Slates);

    /// <summary>The groups that have slates, in order, each with its count.</summary>
    public IReadOnlyList<(RegionalGroup Group, ContestCount Count)> ByGroup =>
        [.. Slates.GroupBy(s => s.Group).OrderBy(g => g.Key).Select(g => (g.Key, ContestCount.Of([.. g])))];

    /// <summary>The years that have slates, latest first, each with its slates in order of day and group and their count.</summary>
    public IReadOnlyList<(int Year, IReadOnlyList<Slate> Slates, ContestCount Count)> ByYear =>
        [
            .. Slates
                .GroupBy(s => s.Election.Year)
                .OrderByDescending(g => g.Key)
                .Select(g => (g.Key, (IReadOnlyList<Slate>)[.. g.OrderBy(s => s.Election).ThenBy(s => s.Group)], ContestCount.Of([.. g]))),
        ];

    /// <summary>The slates that left no choice, latest first and by group, each with the states elected by it as far as they are
    /// known.</summary>
    public IReadOnlyList<(Slate Slate, IReadOnlyList<StateCode> Elected)> Unopposed =>
        [
            .. Slates
                .Where(s => s.IsContested == false)
                .OrderByDescending(s => s.Election)
                .ThenBy(s => s.Group)
                .Select(s => (s, (IReadOnlyList<StateCode>)[.. ElectedBy(s)])),
        ];

    /// <summary>The states elected by a slate, by name; none where they are not known.</summary>
    public IEnumerable<StateCode> ElectedBy(Slate slate) => Elected[(slate.Election, slate.Group)];

    public static UncontestedSeats Of(Request request, UncontestedQuery query)
    {
        var index = SeatIndex.Of(request.Edition);
        return new(
            query,
            [
                .. index.Slates.Where(s =>
                    s.Body == query.Body
                    && (!query.From.IsKnown || s.Election >= query.From.Earliest)
                    && (!query.To.IsKnown || s.Election <= query.To.Latest)
                ),
            ],
            OpenSlate.Next(index, query.Body, request.Clock.Today()),
            index
                .ElectionsOf(query.Body)
                .SelectMany(e => e.Candidacies)
                .Where(c => c.Outcome == CandidacyOutcome.Elected)
                .OrderBy(c => request.States.NameOf(c.State), StringComparer.Ordinal)
                .ToLookup(c => (c.Election, c.Group), c => c.State),
            SeatWords.ElectionsHeld(index, query.Body),
            request.States
        );
    }
}
