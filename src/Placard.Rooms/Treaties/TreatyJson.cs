using System.Text.Json.Serialization;
using Placard.Edition.Registers;
using Placard.Record.FollowUp;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Treaties;

/// <summary>The grid of ratifications as JSON gives it.</summary>
/// <param name="AsOf">As of when.</param>
/// <param name="Instruments">The instruments shown, with how many of the states shown stand how to each.</param>
/// <param name="States">The states shown, by name, each with its status by instrument.</param>
public sealed record TreatyGridJson(string? AsOf, IReadOnlyList<InstrumentCountJson> Instruments, IReadOnlyList<TreatyLineJson> States)
{
    public static TreatyGridJson Of(TreatyGrid grid) =>
        new(
            grid.AsOf.OrNull(),
            [
                .. grid.Counts.Select(c => new InstrumentCountJson(
                    c.Instrument.Code,
                    c.Instrument.Name,
                    c.Of(TreatyStatus.Party),
                    c.Of(TreatyStatus.Signatory),
                    c.Of(TreatyStatus.NoAction),
                    c.Of(TreatyStatus.Denounced),
                    c.Of(TreatyStatus.NotKnown)
                )),
            ],
            [
                .. grid.Rows.Select(row => new TreatyLineJson(
                    row.State.Code.ToString(),
                    row.State.Name,
                    row.Cells.ToDictionary(c => c.Instrument.Code, c => c.Status.ToWord())
                )),
            ]
        );
}

/// <summary>How many states stand how to an instrument.</summary>
public sealed record InstrumentCountJson(
    string Instrument,
    string Name,
    int Party,
    int Signatory,
    int NoAction,
    int Denounced,
    int NotKnown
);

/// <summary>A state with its status by instrument.</summary>
public sealed record TreatyLineJson(string State, string Name, IReadOnlyDictionary<string, string> Statuses);

/// <summary>How one state stands to every instrument, as JSON gives it.</summary>
/// <param name="State">The code of the state.</param>
/// <param name="Name">Its name.</param>
/// <param name="AsOf">As of when.</param>
/// <param name="Gaps">The codes of the instruments by which it is known not to be bound.</param>
/// <param name="Instruments">Every instrument.</param>
public sealed record TreatySheetJson(
    string State,
    string Name,
    string? AsOf,
    IReadOnlyList<string> Gaps,
    IReadOnlyList<TreatyCellJson> Instruments
)
{
    public static TreatySheetJson Of(TreatySheet sheet) =>
        new(
            sheet.State.Code.ToString(),
            sheet.State.Name,
            sheet.AsOf.OrNull(),
            [.. sheet.Gaps.Select(c => c.Instrument.Code)],
            [.. sheet.Cells.Select(c => TreatyCellJson.Of(c, sheet.Others.Where(o => o.Kept.Instrument == c.Instrument.Code)))]
        );
}

/// <summary>How a state stands to one instrument.</summary>
/// <param name="Instrument">The code.</param>
/// <param name="Name">The full name.</param>
/// <param name="Status">The status.</param>
/// <param name="Year">The year in which it became a party.</param>
/// <param name="Denounced">The year in which it withdrew.</param>
/// <param name="Doubt">Why the entry is in doubt.</param>
/// <param name="Depositary">Where the depositary has the status of today, with reservations and declarations.</param>
/// <param name="Source">Where it was read; left out where no source says anything.</param>
/// <param name="Others">What other sources say, with what differs by column.</param>
public sealed record TreatyCellJson(
    string Instrument,
    string Name,
    string Status,
    int? Year,
    int? Denounced,
    string? Doubt,
    string Depositary,
    SourceJson? Source,
    IReadOnlyList<OtherStatusJson> Others
)
{
    internal static TreatyCellJson Of(TreatyCell cell, IEnumerable<OtherStatement<Ratification>> others) =>
        new(
            cell.Instrument.Code,
            cell.Instrument.Name,
            cell.Status.ToWord(),
            cell.Entry?.Year,
            cell.Entry?.Denounced,
            cell.Entry?.Doubt is { Length: > 0 } doubt ? doubt : null,
            cell.Instrument.Address,
            cell.Entry is { } entry ? SourceJson.Of(entry.Origin) : null,
            [.. others.Select(o => new OtherStatusJson(SourceJson.Of(o.Origin), o.Differs))]
        );
}

/// <summary>What another source says of it.</summary>
public sealed record OtherStatusJson(SourceJson Source, IReadOnlyDictionary<string, string> Differs);

/// <summary>How answers of this room are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(TreatyGridJson))]
[JsonSerializable(typeof(TreatySheetJson))]
public sealed partial class TreatyJsonContext : JsonSerializerContext
{
    /// <summary>For pages and commands.</summary>
    public static TreatyJsonContext Readable { get; } = new(JsonForm.Readable);
}
