using Placard.Record.Tables;

namespace Placard.Record.FollowUp;

/// <summary>A committee of independent experts that watches over a human-rights treaty.</summary>
/// <param name="Code">The usual short name: <c>CCPR</c> for the Human Rights Committee.</param>
/// <param name="Name">The full name.</param>
public sealed record TreatyBody(string Code, string Name)
{
    /// <summary>All ten, by code.</summary>
    public static IReadOnlyList<TreatyBody> All { get; } =
    [.. EmbeddedTable.Rows(typeof(TreatyBody), "treaty-bodies.csv").Select(r => new TreatyBody(r[0], r[1]))];

    /// <summary>The body of a short name, either case; null for none.</summary>
    public static TreatyBody? Find(string code) =>
        All.FirstOrDefault(b => string.Equals(b.Code, code.Trim(), StringComparison.OrdinalIgnoreCase));
}
