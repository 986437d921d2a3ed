namespace Placard.Record.FollowUp;

/// <summary>How one state stands to one treaty.</summary>
/// <param name="Origin">Where it was read, and as of when.</param>
public sealed record Ratification(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The code of the treaty, one of <see cref="FollowUp.Instrument.All"/>.</summary>
    public required string Instrument { get; init; }

    /// <summary>The state.</summary>
    public required StateCode State { get; init; }

    /// <summary>How it stands to the treaty.</summary>
    public required TreatyStatus Status { get; init; }

    /// <summary>The year in which it became a party; null for none, or where the source does not say.</summary>
    public int? Year { get; init; }

    /// <summary>The year in which it withdrew.</summary>
    public int? Denounced { get; init; }

    /// <summary>Why the entry is in doubt, in a sentence: the source contradicts itself. Empty for most.</summary>
    public string Doubt { get; init; } = "";
}
