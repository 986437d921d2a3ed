namespace Placard.Record.Seats;

/// <summary>How long one person may hold a mandate: six years in one position (statement of the President of the Council 8/PRST/2 of
/// 18 June 2008, paragraph 1).</summary>
public static class MandateTenure
{
    /// <summary>The most years in one position.</summary>
    public const int MostYears = 6;

    /// <summary>The statement that says so.</summary>
    public static DocumentSymbol Provision { get; } = DocumentSymbol.Parse("A/HRC/PRST/8/2");

    /// <summary>When the six years of a holder end, as exactly as their beginning is known; the default where it is not.</summary>
    public static PartialDate EndsOf(PartialDate since) =>
        since.IsKnown ? new PartialDate(since.Year + MostYears, since.Month, since is { Month: 2, Day: 29 } ? 28 : since.Day) : default;
}
