using Placard.Record.FollowUp;
using Placard.Rooms.States;

namespace Placard.Rooms.Treaties;

/// <summary>How many states stand how to an instrument.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Counts">The number of states by status.</param>
public sealed record InstrumentCount(Instrument Instrument, IReadOnlyDictionary<TreatyStatus, int> Counts)
{
    public int Of(TreatyStatus status) => Counts.GetValueOrDefault(status);
}

/// <summary>States against instruments, each cell with how the one stands to the other.</summary>
public sealed record TreatyGrid
{
    private const int MostInFeed = 50;

    public required TreatyQuery Query { get; init; }

    /// <summary>The one state that a command asked for; null for the grid.</summary>
    public TreatySheet? OfState { get; init; }

    public required IReadOnlyList<Instrument> Instruments { get; init; }

    public required IReadOnlyList<TreatyLine> Rows { get; init; }

    /// <summary>Of the states shown, by instrument.</summary>
    public required IReadOnlyList<InstrumentCount> Counts { get; init; }

    /// <summary>The latest to become parties, of the states and instruments shown.</summary>
    public required IReadOnlyList<TreatyLine> Latest { get; init; }

    /// <summary>How many states there are, shown or not.</summary>
    public required int Known { get; init; }

    public required PartialDate AsOf { get; init; }

    public required IReadOnlyList<SourceDescription> Sources { get; init; }

    public static TreatyGrid Of(Request request, TreatyQuery query)
    {
        var index = TreatyIndex.Of(request.Edition);
        IReadOnlyList<Instrument> instruments = query.Instrument is { } one ? [one] : Instrument.All;
        TreatyLine[] rows =
        [
            .. (query.State is { } state ? [state] : index.States)
                .Where(s => query.Group is null || StateList.LastGroupOf(s) == query.Group)
                .Select(s => index.RowOf(s, instruments))
                .Where(row => query.Status is null || row.Cells.Any(c => c.Status == query.Status)),
        ];
        return new()
        {
            Query = query,
            OfState = query.State is { } asked ? TreatySheet.Of(request.Edition, TreatySheet.Standing(request, asked)) : null,
            Instruments = instruments,
            Rows = rows,
            Counts =
            [
                .. instruments.Select(
                    (instrument, at) => new InstrumentCount(instrument, rows.CountBy(row => row.Cells[at].Status).ToDictionary())
                ),
            ],
            Latest =
            [
                .. rows.SelectMany(row => row.Cells.Select(cell => new TreatyLine(row.State, [cell])))
                    .Where(row => row.Cells[0].Entry is { Status: TreatyStatus.Party, Year: not null })
                    .OrderByDescending(row => row.Cells[0].Entry!.Year)
                    .ThenBy(row => row.State.SortKey, StringComparer.Ordinal)
                    .Take(MostInFeed),
            ],
            Known = index.States.Count,
            AsOf = index.AsOf,
            Sources = index.Sources,
        };
    }

    public Feed ToFeed() =>
        new(
            "Latest ratifications",
            [
                .. Latest.Select(row => new FeedEntry(
                    $"{row.State.Name}: party of the {row.Cells[0].Instrument.ShortName}",
                    TreatyAddresses.Of(row.State.Code) + "#" + row.Cells[0].Instrument.Code,
                    new DateOnly(row.Cells[0].Entry!.Year!.Value, 1, 1),
                    $"Since {row.Cells[0].Entry!.Year}; only the year is known. {row.Cells[0].Instrument.Name}."
                )),
            ]
        );
}
