using Placard.Record.Tables;

namespace Placard.Record.FollowUp;

/// <summary>A human-rights treaty or protocol that states ratify.</summary>
/// <param name="Code">The short name of addresses and tables: <c>ICCPR-OP2</c>.</param>
/// <param name="Name">The full name.</param>
/// <param name="ShortName">The name within a sentence.</param>
/// <param name="Watches">The code of the treaty body that watches over it.</param>
/// <param name="Chapter">Its number in chapter IV of the Multilateral Treaties Deposited with the Secretary-General:
/// <c>IV-12</c>.</param>
public sealed record Instrument(string Code, string Name, string ShortName, string Watches, string Chapter)
{
    /// <summary>All eighteen, in the order of that chapter.</summary>
    public static IReadOnlyList<Instrument> All { get; } =
    [.. EmbeddedTable.Rows(typeof(Instrument), "instruments.csv").Select(r => new Instrument(r[0], r[1], r[2], r[3], r[4]))];

    /// <summary>Where the depositary says who is party today, with reservations and declarations.</summary>
    public string Address => $"https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no={Chapter}&chapter=4&clang=_en";

    /// <summary>The instrument of a code, either case; null for none.</summary>
    public static Instrument? Find(string? code) =>
        All.FirstOrDefault(i => string.Equals(i.Code, code?.Trim(), StringComparison.OrdinalIgnoreCase));
}
