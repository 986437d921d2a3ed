namespace Placard.Record.Access;

/// <summary>That a state is stated to have extended a standing invitation to the special procedures of the Human Rights Council, or to have
/// pledged one. Of a state without an entry nothing was found: that is no evidence that it has extended none.</summary>
/// <param name="Origin">Where it was read; it is as of the day of the evidence.</param>
public sealed record StandingInvitation(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The state.</summary>
    public required StateCode State { get; init; }

    /// <summary>Whether it only pledged to extend one.</summary>
    public bool IsPledge { get; init; }

    /// <summary>The day it was extended, as exactly as it is known; the default where not found.</summary>
    public PartialDate Extended { get; init; }

    /// <summary>Whether <see cref="Extended"/> is only the day by which it had been: the true one may be earlier.</summary>
    public bool IsLatest { get; init; }

    /// <summary>What the date rests on, where it was inferred; empty otherwise.</summary>
    public string Precision { get; init; } = "";

    /// <summary>What says so.</summary>
    public required string Evidence { get; init; }

    /// <summary>What should be known of it; empty for most.</summary>
    public string Note { get; init; } = "";
}

/// <summary>How many states a source says had extended standing invitations by a day, without their names.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record StandingInvitationCount(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The day.</summary>
    public required PartialDate AsOf { get; init; }

    /// <summary>Members of the United Nations.</summary>
    public required int Members { get; init; }

    /// <summary>Observers.</summary>
    public int Observers { get; init; }

    /// <summary>What should be known of it; empty for most.</summary>
    public string Note { get; init; } = "";
}
