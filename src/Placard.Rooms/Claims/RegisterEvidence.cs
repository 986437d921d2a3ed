using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary>Rows of registers as evidence.</summary>
internal static class RegisterEvidence
{
    /// <summary>The row as evidence.</summary>
    /// <param name="entry">The row.</param>
    /// <param name="record">The record.</param>
    /// <param name="cites">What a reader cites.</param>
    /// <param name="says">What the row says.</param>
    /// <param name="address">The address of its page.</param>
    /// <param name="date">Its day; the default for none.</param>
    public static Evidence Of(
        RegisterEntry entry,
        ClaimRecord record,
        string cites,
        string says,
        string address,
        PartialDate date = default
    ) => Of(entry.Origin, record, cites, says, address, date);

    /// <summary>The same by where it was read.</summary>
    public static Evidence Of(Origin origin, ClaimRecord record, string cites, string says, string address, PartialDate date = default) =>
        new(
            cites,
            says,
            address,
            date,
            $"{record.NameOf(origin.Source)}, {origin.Locator}{(origin.AsOf.IsKnown ? $", as of {origin.AsOf}" : "")}",
            ""
        )
        {
            IsLater = record.IsLater(date),
        };
}
