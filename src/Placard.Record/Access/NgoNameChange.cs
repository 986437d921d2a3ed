namespace Placard.Record.Access;

/// <summary>A change of name of an organisation in status, of which the Committee on Non-Governmental Organizations took note.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record NgoNameChange(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The day by which the source dates the session.</summary>
    public required DateOnly Session { get; init; }

    /// <summary>The name before.</summary>
    public required string From { get; init; }

    /// <summary>The name after.</summary>
    public required string To { get; init; }

    /// <summary>Its status and the year of it, as the list prints them: <c>special, 2016</c>.</summary>
    public string Status { get; init; } = "";
}

/// <summary>A merger of an organisation in status with one that is not, as put to the Committee on Non-Governmental
/// Organizations.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record NgoMerger(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The day by which the source dates the session.</summary>
    public required DateOnly Session { get; init; }

    /// <summary>The organisation in status.</summary>
    public required string Of { get; init; }

    /// <summary>The one that it merged with.</summary>
    public required string With { get; init; }

    /// <summary>What came of both.</summary>
    public required string Into { get; init; }

    /// <summary>Whether the Committee put it off; false where it took note of it.</summary>
    public required bool IsDeferred { get; init; }
}
