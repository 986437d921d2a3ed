namespace Placard.Record.Seats;

/// <summary>A term of a state in a body other than the Council, whose terms are <see cref="SeatTerm"/>s.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record MemberTerm(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The body.</summary>
    public required SeatedBody Body { get; init; }

    /// <summary>The state.</summary>
    public required StateCode State { get; init; }

    /// <summary>The regional group whose seat it is.</summary>
    public RegionalGroup Group { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Whether its days were read on a page, and not inferred.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>What should be known of it; empty for most.</summary>
    public string Note { get; init; } = "";
}
