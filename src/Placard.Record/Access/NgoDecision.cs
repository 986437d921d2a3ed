namespace Placard.Record.Access;

/// <summary>What the Committee on Non-Governmental Organizations decided on one organisation at one session, as a source lists
/// it.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record NgoDecision(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The day by which the source dates the session: its end, or in a compilation a day near it. On which day of the session
    /// it decided, lists do not say.</summary>
    public required DateOnly Session { get; init; }

    /// <summary>What was decided.</summary>
    public required NgoDecisionKind Kind { get; init; }

    /// <summary>The name of the organisation as the list prints it, whole and on one line.</summary>
    public required string Organisation { get; init; }

    /// <summary>Whether the application was new at this session; null where the source does not tell new ones from others.</summary>
    public bool? IsNew { get; init; }

    /// <summary>What the source adds; empty for most.</summary>
    public string Note { get; init; } = "";
}
