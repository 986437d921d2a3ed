namespace Placard.Record.Seats;

/// <summary>A year in the bureau of a body: President or Vice-President.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record BureauTerm(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The body.</summary>
    public required SeatedBody Body { get; init; }

    /// <summary>The role: <c>President</c> or <c>Vice-President</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The calendar year, from its first day to its last.</summary>
    public required int Year { get; init; }

    /// <summary>The state whose representative it is.</summary>
    public required StateCode State { get; init; }

    /// <summary>The representative.</summary>
    public required string Name { get; init; }

    /// <summary>The day of election; the default where not known.</summary>
    public PartialDate Elected { get; init; }

    /// <summary>What should be known of it; empty for most.</summary>
    public string Note { get; init; } = "";
}
