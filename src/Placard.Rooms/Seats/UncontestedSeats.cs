using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>The seats of a body that were filled without a contest, by group and year.</summary>
public sealed record UncontestedSeats(
    UncontestedQuery Query,
    IReadOnlyList<Slate> Slates,
    IReadOnlyList<OpenSlate> Open,
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
            SeatWords.ElectionsHeld(index, query.Body),
            request.States
        );
    }
}
